"""Add and remove tapbacks. The message is found by its text or its id."""

from __future__ import annotations

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"
TEXT = "Your table is ready"


def main() -> None:
    """Send a message, and react to it."""
    with Contiguity() as client:
        sent = client.imessage.send(to=CUSTOMER, from_=LINE, message=TEXT)

        # The API searches the messages that you received; allow_from_me includes those that you sent.
        added = client.imessage.react("add", to=CUSTOMER, from_=LINE, message=TEXT, tapback="love", allow_from_me=True)
        print(f"{added.status}: {added.message}")
        removed = client.imessage.react(
            "remove", to=CUSTOMER, from_=LINE, message=TEXT, tapback="love", allow_from_me=True
        )
        print(f"{removed.status}: {removed.message}")

        # With the id alone, the client fetches the message first. "thumbsup" is another spelling of "like".
        added = client.imessage.react("add", message_id=sent.message_id, tapback="thumbsup")
        print(f"{added.status}: {added.message}")
        removed = client.imessage.react("remove", message_id=sent.message_id, tapback="thumbsup")
        print(f"{removed.status}: {removed.message}")


if __name__ == "__main__":
    main()
