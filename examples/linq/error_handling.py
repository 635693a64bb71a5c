"""Tell the errors apart: your mistake, their refusal with its code, no way there, and not knowing."""

from __future__ import annotations

from contiguity import APIError, DeliveryUnknown, Linq
from contiguity.errors import NetworkError, RateLimited, ValidationError

LINE = "+14155550100"


def send(linq: Linq, to: str) -> None:
    """Send a message and say how that ended; a kind of error comes before the wider kind that it belongs to."""
    try:
        chat = linq.chats.create(from_=LINE, to=[to], message="Hello!", idempotency_key="hello-0143")
    except ValidationError as error:
        print(f"not sent, fix the call: {error}")
    except RateLimited as error:
        print(f"not sent, wait {error.retry_after or 60:g} s")
    except APIError as error:
        print(f"not sent, refused with {error.status}, code {error.code}, trace {error.trace_id}: see {error.doc_url}")
    except NetworkError as error:
        print(f"not sent, try again later: {error}")
    except DeliveryUnknown as error:
        print(f"perhaps sent: the same call with the key {error.idempotency_key} cannot send it twice")
    else:
        print(f"accepted as {chat.message.id}")


def main() -> None:
    """Send to a number that is one, and to a number that is none."""
    with Linq() as linq:
        for to in ("+12025550143", "0143"):
            send(linq, to)


if __name__ == "__main__":
    main()
