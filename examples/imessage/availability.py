"""Check whether a recipient has iMessage."""

from __future__ import annotations

from contiguity import Contiguity

CUSTOMERS = ["+12025550143", "+12025550144"]


def main() -> None:
    """Print the result for each customer."""
    with Contiguity() as client:
        for customer in CUSTOMERS:
            available = client.imessage.availability(customer).available
            print(f"{customer}: {'iMessage' if available else 'no iMessage'}")


if __name__ == "__main__":
    main()
