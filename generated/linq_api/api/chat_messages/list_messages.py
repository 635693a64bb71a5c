"""List the messages of a chat."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message_list import MessageList
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
    chat_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
) -> Operation[MessageList]:
    """List the messages of a chat.

    Returns the messages of a chat page by page, newest first (inferred).

    Args:
        chat_id (str): Id of the chat, a UUID.
        limit (int | None): Number of messages per page, 1 to 100. Defaults to 50 (docs).
        cursor (str | None): The `next_cursor` of the previous page, unchanged. If omitted: the first page.
            Unknown: 400, code 1005 (inferred).
    """
    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="list_messages",
        method="GET",
        template="/v3/chats/{chat_id}/messages",
        path=f"/v3/chats/{segment(chat_id)}/messages",
        decode=MessageList.from_dict,
        query=params,
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
) -> Response[MessageList | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        chat_id=chat_id,
        limit=limit,
        cursor=cursor,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
) -> MessageList | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
) -> Response[MessageList | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        chat_id=chat_id,
        limit=limit,
        cursor=cursor,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    cursor: str | None = None,
) -> MessageList | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
