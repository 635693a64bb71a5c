"""Fall back to SMS, always or from another number."""

from __future__ import annotations

from contiguity import Contiguity, Fallback

CUSTOMER = "+12025550143"
LINE = "+13055550188"
SMS_LINE = "+13055550199"


def main() -> None:
    """Send two messages."""
    with Contiguity() as client:
        # SMS if the recipient does not have iMessage, or if the delivery fails.
        sent = client.imessage.send(
            to=CUSTOMER, from_=LINE, message="This works on iMessage or SMS", fallback=Fallback.always()
        )
        print(f"accepted as {sent.message_id}")

        # SMS only if the recipient does not have iMessage, from another number. The same in the spelling of the API:
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
