"""Create a contact card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.contact_card import ContactCard
from ...models.contact_card_create import ContactCardCreate
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ContactCard | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ContactCard.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500, 503), ErrorResponse.from_dict),
}


def operation(*, body: ContactCardCreate) -> Operation[ContactCard]:
    """Create a contact card.

    Creates the contact card of a line. If the line already has an active card: 409 with code 2014. After 500 with
    code 2022, repeat the call. POST and PATCH together: 3 calls in 10 minutes per line (429). The status 200 is
    inferred; it may be 201.

    Args:
        body (ContactCardCreate): A contact card to create for a line.
    """
    return Operation(
        name="create_contact_card",
        method="POST",
        template="/v3/contact_card",
        path="/v3/contact_card",
        decode=ContactCard.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: ContactCardCreate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: ContactCardCreate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: ContactCardCreate) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: ContactCardCreate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
