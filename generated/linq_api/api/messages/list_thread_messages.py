"""List a thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message_list import MessageList
from ...models.message_order import MessageOrder
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageList | ErrorResponse]] = {
    200: MessageList.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    message_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
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
    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_order: str | None = None
    if order is not None:
        json_order = order

    params["order"] = json_order

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="list_thread_messages",
        method="GET",
        template="/v3/messages/{message_id}/thread",
        path=f"/v3/messages/{segment(message_id)}/thread",
        decode=MessageList.from_dict,
        query=params,
    )


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> Response[MessageList | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        message_id=message_id,
        limit=limit,
        cursor=cursor,
        order=order,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> MessageList | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        message_id=message_id,
        client=client,
        limit=limit,
        cursor=cursor,
        order=order,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> Response[MessageList | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        message_id=message_id,
        limit=limit,
        cursor=cursor,
        order=order,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
    order: MessageOrder | None = None,
) -> MessageList | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            limit=limit,
            cursor=cursor,
            order=order,
        )
    ).parsed
