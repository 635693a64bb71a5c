"""Accept the agreement that a call requires, and repeat the call."""

from __future__ import annotations

from contiguity import Contiguity
from contiguity.errors import AgreementRequired

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def main() -> None:
    """Send above the recommended rate limit, which requires an entitlement."""
    with Contiguity() as client:
        try:
            sent = client.imessage.send(to=CUSTOMER, from_=LINE, message="Fire alarm!", fast_track=True)
        except AgreementRequired as error:
            print(f"to be accepted first: {error.agreement_url}")
            granted = client.entitlements.accept(error).granted
            print("granted" if granted else "not granted")
            sent = client.imessage.send(to=CUSTOMER, from_=LINE, message="Fire alarm!", fast_track=True)
    print(f"accepted as {sent.message_id}")


if __name__ == "__main__":
    main()
