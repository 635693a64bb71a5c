"""Get an iMessage thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.i_message_history_response import IMessageHistoryResponse
from ...models.query_flag import QueryFlag
from ...types import Operation, Response, given, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = IMessageHistoryResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: IMessageHistoryResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(
    to: str, from_: str, limit: int = 20, *, tracking: QueryFlag | None = None
) -> Operation[IMessageHistoryResponse]:
    """Get an iMessage thread.

    Returns the latest messages and the reactions of one iMessage thread. The order of the messages is not
    documented: sort them by `timestamp`.

    Args:
        to (str): The other participant: an E.164 number, or an email address.
        from_ (str): Your leased number, in E.164 format.
        limit (int): Largest number of messages to return, newest first: 1 to 200. The API reference
            documents a default of 20, but always send the value, since it is part of the path. Default: 20.
        tracking (QueryFlag | None): A boolean in a query string, sent as text (API reference,
            conversations).
    """
    return Operation(
        name="get_imessage_history",
        method="GET",
        template="/conversations/history/imessage/{to}/{from_}/{limit}",
        path=f"/conversations/history/imessage/{segment(to)}/{segment(from_)}/{segment(limit)}",
        decode=IMessageHistoryResponse.from_dict,
        query=given({"tracking": tracking}),
    )


def sync_detailed(
    to: str, from_: str, limit: int = 20, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(to=to, from_=from_, limit=limit, tracking=tracking), _DECODERS)


def sync(
    to: str, from_: str, limit: int = 20, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(to=to, from_=from_, limit=limit, tracking=tracking), _DECODERS).parsed


async def asyncio_detailed(
    to: str, from_: str, limit: int = 20, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(to=to, from_=from_, limit=limit, tracking=tracking), _DECODERS)


async def asyncio(
    to: str, from_: str, limit: int = 20, *, client: "AuthenticatedClient | Client", tracking: QueryFlag | None = None
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(to=to, from_=from_, limit=limit, tracking=tracking), _DECODERS)).parsed
