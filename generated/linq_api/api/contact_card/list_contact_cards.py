"""List contact cards."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.contact_card_list import ContactCardList
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ContactCardList | ErrorResponse]] = {
    200: ContactCardList.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    phone_number: str | None = None,
) -> Operation[ContactCardList]:
    """List contact cards.

    Returns the contact cards of your lines.

    Args:
        phone_number (str | None): Only the contact card of this line, in E.164 format.
    """
    params: dict[str, Any] = {}

    params["phone_number"] = phone_number

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="list_contact_cards",
        method="GET",
        template="/v3/contact_card",
        path="/v3/contact_card",
        decode=ContactCardList.from_dict,
        query=params,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    phone_number: str | None = None,
) -> Response[ContactCardList | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        phone_number=phone_number,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    phone_number: str | None = None,
) -> ContactCardList | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        phone_number=phone_number,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    phone_number: str | None = None,
) -> Response[ContactCardList | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        phone_number=phone_number,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    phone_number: str | None = None,
) -> ContactCardList | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            phone_number=phone_number,
        )
    ).parsed
