"""Send an iMessage, with a picture and a choice of line."""

from __future__ import annotations

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def main() -> None:
    """Send one message to a customer."""
    with Contiguity() as client:
        sent = client.imessage.send(
            to=CUSTOMER,
            from_=LINE,  # One of your leased numbers; left out, the service picks one.
            message="Your table is **ready**",  # Also _italic_, ~~strikethrough~~ and __underline__.
            attachments=["https://example.com/map.png"],
        )
    print(f"accepted as {sent.message_id}, request {sent.metadata.id}")


if __name__ == "__main__":
    main()
