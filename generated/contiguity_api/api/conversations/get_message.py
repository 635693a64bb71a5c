"""Get one message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message_response import MessageResponse
from ...models.query_flag import QueryFlag
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageResponse | ErrorResponse]] = {
    200: MessageResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    id: str,
    *,
    tracking: QueryFlag | None = None,
) -> Operation[MessageResponse]:
    """Get one message.

    Returns one sent or received message of any channel. The id of a received message is the id of its webhook
    event (evt_…).

    Args:
        id (str): Id of the message, as returned when it was sent, or the id of the webhook event for a
            received message.
        tracking (QueryFlag | None): A boolean in a query string, sent as text (API reference,
            conversations).
    """
    params: dict[str, Any] = {}

    json_tracking: str | None = None
    if tracking is not None:
        json_tracking = tracking

    params["tracking"] = json_tracking

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="get_message",
        method="GET",
        template="/conversations/history/message/{id}",
        path=f"/conversations/history/message/{segment(id)}",
        decode=MessageResponse.from_dict,
        query=params,
    )


def sync_detailed(
    id: str,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> Response[MessageResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        id=id,
        tracking=tracking,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    id: str,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> MessageResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        id=id,
        client=client,
        tracking=tracking,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> Response[MessageResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        id=id,
        tracking=tracking,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    id: str,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> MessageResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            tracking=tracking,
        )
    ).parsed
