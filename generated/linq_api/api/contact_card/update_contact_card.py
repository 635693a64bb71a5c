"""Update a contact card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.contact_card import ContactCard
from ...models.contact_card_update import ContactCardUpdate
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ContactCard | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ContactCard.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500, 503), ErrorResponse.from_dict),
}


def operation(*, body: ContactCardUpdate, phone_number: str) -> Operation[ContactCard]:
    """Update a contact card.

    Updates fields of a contact card. Without a card: 404 with code 2012. After 500 with code 2022, repeat the
    call. POST and PATCH together: 3 calls in 10 minutes per line (429). The status 200 is inferred.

    Args:
        phone_number (str): Line of the contact card, in E.164 format.
        body (ContactCardUpdate): The fields of a contact card to update; at least one is required
            (inferred).
    """
    return Operation(
        name="update_contact_card",
        method="PATCH",
        template="/v3/contact_card",
        path="/v3/contact_card",
        decode=ContactCard.from_dict,
        query=given({"phone_number": phone_number}),
        json=body.to_dict(),
    )


def sync_detailed(
    *, client: "AuthenticatedClient | Client", body: ContactCardUpdate, phone_number: str
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body, phone_number=phone_number), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: ContactCardUpdate, phone_number: str) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body, phone_number=phone_number), _DECODERS).parsed


async def asyncio_detailed(
    *, client: "AuthenticatedClient | Client", body: ContactCardUpdate, phone_number: str
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body, phone_number=phone_number), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: ContactCardUpdate, phone_number: str) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body, phone_number=phone_number), _DECODERS)).parsed
