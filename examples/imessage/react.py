"""Put a tapback on a message, and take it off again: found by its text, or by its id."""

from __future__ import annotations

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"
TEXT = "Your table is ready"


def main() -> None:
    """Send a message and react to it in both ways."""
    with Contiguity() as client:
        sent = client.imessage.send(to=CUSTOMER, from_=LINE, message=TEXT)

        # The service looks for the text among what you received; allow_from_me lets it find your own messages, too.
        added = client.imessage.react("add", to=CUSTOMER, from_=LINE, message=TEXT, tapback="love", allow_from_me=True)
        print(f"{added.status}: {added.message}")
        removed = client.imessage.react(
            "remove", to=CUSTOMER, from_=LINE, message=TEXT, tapback="love", allow_from_me=True
        )
        print(f"{removed.status}: {removed.message}")

        # With an id alone, the client fetches the message and fills in the rest. "thumbsup" is "like" spelt otherwise.
        added = client.imessage.react("add", message_id=sent.message_id, tapback="thumbsup")
        print(f"{added.status}: {added.message}")
        removed = client.imessage.react("remove", message_id=sent.message_id, tapback="thumbsup")
        print(f"{removed.status}: {removed.message}")


if __name__ == "__main__":
    main()
