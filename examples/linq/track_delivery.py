"""Track the delivery of a message: sent, delivered, read.

Events report the same without polling: see reply_to_webhook.py.
"""

from __future__ import annotations

import time

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"
FINAL = ("delivered", "read", "failed")


def main() -> None:
    """Send a message, and poll its status."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Your table is ready")
        message = linq.messages.get(chat.message.id)
        for _ in range(20):
            if message.delivery_status in FINAL:
                break
            time.sleep(1)
            message = linq.messages.get(message.id)
        print(f"{message.delivery_status} over {message.service}")
        print(f"sent: {message.sent_at}, delivered: {message.delivered_at}, read: {message.read_at}")


if __name__ == "__main__":
    main()
