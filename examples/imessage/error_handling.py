"""Handle the errors of a send."""

from __future__ import annotations

from contiguity import APIError, Contiguity, DeliveryUnknown
from contiguity.errors import AgreementRequired, NetworkError, RateLimited, ValidationError

LINE = "+13055550188"


def send(client: Contiguity, to: str) -> None:
    """Send a message, and return the outcome."""
    try:
        sent = client.imessage.send(to=to, from_=LINE, message="Hello!")
    except ValidationError as error:
        print(f"not sent, fix the call: {error}")
    except AgreementRequired as error:
        print(f"not sent, accept the agreement at {error.agreement_url}")
    except RateLimited as error:
        print(f"not sent, wait {error.retry_after or 60:g} s")
    except APIError as error:
        print(f"not sent, rejected with {error.status}, request {error.request_id}: {error}")
    except NetworkError as error:
        print(f"not sent, call again later: {error}")
    except DeliveryUnknown:
        print("may have been sent: check the history before sending again")
    else:
        print(f"accepted as {sent.message_id}")


def main() -> None:
    """Send to a valid number and to an invalid one."""
    with Contiguity() as client:
        for to in ("+12025550143", "0143"):
            send(client, to)


if __name__ == "__main__":
    main()
