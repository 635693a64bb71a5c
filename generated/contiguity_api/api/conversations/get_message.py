"""Get one message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.message_response import MessageResponse
from ...models.query_flag import QueryFlag
from ...types import Operation, Response, given, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = MessageResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: MessageResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(id: str, *, tracking: QueryFlag | None = None) -> Operation[MessageResponse]:
    """Get one message.

    Returns one sent or received message of any channel. The id of a received message is the id of its webhook
    event (evt_…).

    Args:
        id (str): Id of the message, as returned when it was sent, or the id of the webhook event for a
            received message.
        tracking (QueryFlag | None): A boolean in a query string, sent as text (API reference,
            conversations).
    """
    return Operation(
        name="get_message",
        method="GET",
        template="/conversations/history/message/{id}",
        path=f"/conversations/history/message/{segment(id)}",
        decode=MessageResponse.from_dict,
        query=given({"tracking": tracking}),
    )


def sync_detailed(
    id: str, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(id=id, tracking=tracking), _DECODERS)


def sync(id: str, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(id=id, tracking=tracking), _DECODERS).parsed


async def asyncio_detailed(
    id: str, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(id=id, tracking=tracking), _DECODERS)


async def asyncio(id: str, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(id=id, tracking=tracking), _DECODERS)).parsed
