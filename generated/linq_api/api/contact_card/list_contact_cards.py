"""List contact cards."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.contact_card_list import ContactCardList
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ContactCardList | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ContactCardList.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, phone_number: str | None = None) -> Operation[ContactCardList]:
    """List contact cards.

    Returns the contact cards of your lines.

    Args:
        phone_number (str | None): Only the contact card of this line, in E.164 format.
    """
    return Operation(
        name="list_contact_cards",
        method="GET",
        template="/v3/contact_card",
        path="/v3/contact_card",
        decode=ContactCardList.from_dict,
        query=given({"phone_number": phone_number}),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", phone_number: str | None = None) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(phone_number=phone_number), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", phone_number: str | None = None) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(phone_number=phone_number), _DECODERS).parsed


async def asyncio_detailed(
    *, client: "AuthenticatedClient | Client", phone_number: str | None = None
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(phone_number=phone_number), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", phone_number: str | None = None) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(phone_number=phone_number), _DECODERS)).parsed
