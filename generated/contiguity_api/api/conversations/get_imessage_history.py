"""Get an iMessage thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.i_message_history_response import IMessageHistoryResponse
from ...models.query_flag import QueryFlag
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], IMessageHistoryResponse | ErrorResponse]] = {
    200: IMessageHistoryResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    to: str,
    from_: str,
    limit: int = 20,
    *,
    tracking: QueryFlag | None = None,
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
    params: dict[str, Any] = {}

    json_tracking: str | None = None
    if tracking is not None:
        json_tracking = tracking

    params["tracking"] = json_tracking

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="get_imessage_history",
        method="GET",
        template="/conversations/history/imessage/{to}/{from_}/{limit}",
        path=f"/conversations/history/imessage/{segment(to)}/{segment(from_)}/{segment(limit)}",
        decode=IMessageHistoryResponse.from_dict,
        query=params,
    )


def sync_detailed(
    to: str,
    from_: str,
    limit: int = 20,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> Response[IMessageHistoryResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        to=to,
        from_=from_,
        limit=limit,
        tracking=tracking,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    to: str,
    from_: str,
    limit: int = 20,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> IMessageHistoryResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        to=to,
        from_=from_,
        limit=limit,
        client=client,
        tracking=tracking,
    ).parsed


async def asyncio_detailed(
    to: str,
    from_: str,
    limit: int = 20,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> Response[IMessageHistoryResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        to=to,
        from_=from_,
        limit=limit,
        tracking=tracking,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    to: str,
    from_: str,
    limit: int = 20,
    *,
    client: "AuthenticatedClient | Client",
    tracking: QueryFlag | None = None,
) -> IMessageHistoryResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            to=to,
            from_=from_,
            limit=limit,
            client=client,
            tracking=tracking,
        )
    ).parsed
