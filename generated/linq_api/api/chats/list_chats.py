"""List chats."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.chat_list import ChatList
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ChatList | ErrorResponse]] = {
    200: ChatList.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
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
    params: dict[str, Any] = {}

    params["from"] = from_

    params["to"] = to

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="list_chats",
        method="GET",
        template="/v3/chats",
        path="/v3/chats",
        decode=ChatList.from_dict,
        query=params,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Response[ChatList | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        from_=from_,
        to=to,
        limit=limit,
        cursor=cursor,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> ChatList | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        from_=from_,
        to=to,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Response[ChatList | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        from_=from_,
        to=to,
        limit=limit,
        cursor=cursor,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> ChatList | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            from_=from_,
            to=to,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
