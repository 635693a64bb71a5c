"""Handle the errors of a send on Linq."""

from __future__ import annotations

from contiguity import APIError, DeliveryUnknown, Linq
from contiguity.errors import NetworkError, RateLimited, ValidationError

LINE = "+14155550100"


def send(linq: Linq, to: str) -> None:
    """Send a message, and return the outcome."""
    try:
        chat = linq.chats.create(from_=LINE, to=[to], message="Hello!", idempotency_key="hello-0143")
    except ValidationError as error:
        print(f"not sent, fix the call: {error}")
    except RateLimited as error:
        print(f"not sent, wait {error.retry_after or 60:g} s")
    except APIError as error:
        print(f"not sent, rejected with {error.status}, code {error.code}, trace {error.trace_id}: see {error.doc_url}")
    except NetworkError as error:
        print(f"not sent, call again later: {error}")
    except DeliveryUnknown as error:
        print(f"may have been sent: call again with the key {error.idempotency_key}, which cannot send it twice")
    else:
        print(f"accepted as {chat.message.id}")


def main() -> None:
    """Send to a valid number and to an invalid one."""
    with Linq() as linq:
        for to in ("+12025550143", "0143"):
            send(linq, to)


if __name__ == "__main__":
    main()
