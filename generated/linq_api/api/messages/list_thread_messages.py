"""List a thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.message_list import MessageList
from ...models.message_order import MessageOrder
from ...types import Operation, Response, given, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = MessageList | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: MessageList.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(
    message_id: str, *, limit: int | None = None, cursor: str | None = None, order: MessageOrder | None = None
) -> Operation[MessageList]:
    """List a thread.

    Returns the first message of a thread and the replies to it. For a message outside of any thread, only that
    message is returned.

    Args:
        message_id (str): Id of the message, a UUID.
        limit (int | None): Number of messages per page, 1 to 100. Defaults to 50 (docs).
        cursor (str | None): The `next_cursor` of the previous page, unchanged. If omitted: the first page.
            Unknown: 400, code 1005 (inferred).
        order (MessageOrder | None): Order of the messages: oldest or newest first.
    """
    return Operation(
        name="list_thread_messages",
        method="GET",
        template="/v3/messages/{message_id}/thread",
        path=f"/v3/messages/{segment(message_id)}/thread",
        decode=MessageList.from_dict,
        query=given({"limit": limit, "cursor": cursor, "order": order}),
    )


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id, limit=limit, cursor=cursor, order=order), _DECODERS)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id, limit=limit, cursor=cursor, order=order), _DECODERS).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(
        client, operation(message_id=message_id, limit=limit, cursor=cursor, order=order), _DECODERS
    )


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (
        await send_async(client, operation(message_id=message_id, limit=limit, cursor=cursor, order=order), _DECODERS)
    ).parsed
