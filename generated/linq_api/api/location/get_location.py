"""Get shared locations."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.location_response import LocationResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], LocationResponse | ErrorResponse]] = {
    200: LocationResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    chat_id: str,
) -> Operation[LocationResponse]:
    """Get shared locations.

    Returns the current location of every participant who shares it with your line; the list of features is empty
    if no location is shared. Locations change without an event: poll for updates. The official SDK accepts
    `application/geo+json`, but the body is this JSON envelope.

    Args:
        chat_id (str): Id of the chat, a UUID.
    """
    return Operation(
        name="get_location",
        method="GET",
        template="/v3/chats/{chat_id}/location",
        path=f"/v3/chats/{segment(chat_id)}/location",
        decode=LocationResponse.from_dict,
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LocationResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        chat_id=chat_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> LocationResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LocationResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        chat_id=chat_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> LocationResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
        )
    ).parsed
