"""Fall back to SMS: whenever iMessage does not work, or from another number."""

from __future__ import annotations

from contiguity import Contiguity, Fallback

CUSTOMER = "+12025550143"
LINE = "+13055550188"
SMS_LINE = "+13055550199"


def main() -> None:
    """Send in both ways."""
    with Contiguity() as client:
        # iMessage if it works; SMS if the recipient does not have it, or if delivery fails.
        sent = client.imessage.send(
            to=CUSTOMER, from_=LINE, message="This works on iMessage or SMS", fallback=Fallback.always()
        )
        print(f"accepted as {sent.message_id}")

        # Only if the recipient does not have iMessage, and then from another number. The API's own words do as well:
        # Fallback.when("imessage_unsupported", from_=SMS_LINE), or a dict with "when" and "from".
        sent = client.imessage.send(
            to=CUSTOMER,
            from_=LINE,
            message="**Premium** on iMessage, standard on SMS",
            fallback=Fallback.if_unsupported(from_=SMS_LINE),
        )
        print(f"accepted as {sent.message_id}")


if __name__ == "__main__":
    main()
