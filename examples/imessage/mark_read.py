"""Send a read receipt for the incoming messages of a thread."""

from __future__ import annotations

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def main() -> None:
    """Mark the thread with a customer as read."""
    with Contiguity() as client:
        receipt = client.imessage.read(to=CUSTOMER, from_=LINE)
    print(f"{receipt.status}: {receipt.message}")


if __name__ == "__main__":
    main()
