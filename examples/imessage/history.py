"""Print the history of a conversation."""

from __future__ import annotations

from datetime import UTC, datetime

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def main() -> None:
    """Print the latest 50 messages, oldest first, and the reactions."""
    with Contiguity() as client:
        history = client.imessage.history(to=CUSTOMER, from_=LINE, limit=50)
    for message in history.conversation:
        at = datetime.fromtimestamp(message.timestamp / 1000, UTC)
        side = "us" if message.from_ == LINE else "them"
        print(f"{at:%d %b %H:%M}  {side:>4}: {message.message}{'  (read)' if message.read else ''}")
    for reaction in history.reactions:
        print(f"{reaction.from_} {reaction.action} {reaction.reaction} on {reaction.on!r}")
    print(f"{history.chat.count} of {history.chat.total} messages")


if __name__ == "__main__":
    main()
