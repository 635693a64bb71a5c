"""Fetch a message by its id, with the steps of its delivery."""

from __future__ import annotations

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def main() -> None:
    """Send a message, and fetch it."""
    with Contiguity() as client:
        sent = client.imessage.send(to=CUSTOMER, from_=LINE, message="Your table is ready")
        message = client.imessage.get(sent.message_id, tracking=True)
    print(f"{message.from_} to {message.to}: {message.message!r} is {message.status}")
    for step in message.tracking or ():
        print(f"  {step.timestamp}  {step.title}")


if __name__ == "__main__":
    main()
