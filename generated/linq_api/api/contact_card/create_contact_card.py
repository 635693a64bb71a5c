"""Create a contact card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.contact_card import ContactCard
from ...models.contact_card_create import ContactCardCreate
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ContactCard | ErrorResponse]] = {
    200: ContactCard.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
    503: ErrorResponse.from_dict,
}


def operation(
    *,
    body: ContactCardCreate,
) -> Operation[ContactCard]:
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


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: ContactCardCreate,
) -> Response[ContactCard | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: ContactCardCreate,
) -> ContactCard | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: ContactCardCreate,
) -> Response[ContactCard | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: ContactCardCreate,
) -> ContactCard | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
