"""Send an iMessage with an attachment from one of your lines."""

from __future__ import annotations

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def main() -> None:
    """Send one message to a customer."""
    with Contiguity() as client:
        sent = client.imessage.send(
            to=CUSTOMER,
            from_=LINE,  # One of your leased numbers. By default, Contiguity chooses one.
            message="Your table is **ready**",  # Also _italic_, ~~strikethrough~~ and __underline__.
            attachments=["https://example.com/map.png"],
        )
    print(f"accepted as {sent.message_id}, request {sent.metadata.id}")


if __name__ == "__main__":
    main()
