"""List chats."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.chat_list import ChatList
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ChatList | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ChatList.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(
    *, from_: str | None = None, to: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Operation[ChatList]:
    """List chats.

    Returns the chats of your lines page by page, the most recently active first (inferred).

    Args:
        from_ (str | None): Only chats of this line, in E.164 format.
        to (str | None): Only chats and groups with this handle: phone number in E.164 format or e-mail
            address.
        limit (int | None): Number of chats per page, 1 to 100. Defaults to 20.
        cursor (str | None): The `next_cursor` of the previous page, unchanged. If omitted: the first page.
            Unknown: 400, code 1005 (inferred).
    """
    return Operation(
        name="list_chats",
        method="GET",
        template="/v3/chats",
        path="/v3/chats",
        decode=ChatList.from_dict,
        query=given({"from": from_, "to": to, "limit": limit, "cursor": cursor}),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(from_=from_, to=to, limit=limit, cursor=cursor), _DECODERS)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(from_=from_, to=to, limit=limit, cursor=cursor), _DECODERS).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(from_=from_, to=to, limit=limit, cursor=cursor), _DECODERS)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(from_=from_, to=to, limit=limit, cursor=cursor), _DECODERS)).parsed
