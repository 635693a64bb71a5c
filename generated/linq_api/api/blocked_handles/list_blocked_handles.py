"""List blocked handles."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.blocked_handle_list import BlockedHandleList
from ...models.error_reply import ErrorReply
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], BlockedHandleList | ErrorReply]] = {
    200: BlockedHandleList.from_dict,
    400: ErrorReply.from_dict,
    401: ErrorReply.from_dict,
    403: ErrorReply.from_dict,
    404: ErrorReply.from_dict,
    429: ErrorReply.from_dict,
    500: ErrorReply.from_dict,
}


def operation() -> Operation[BlockedHandleList]:
    """List blocked handles.

    Returns the blocked handles, newest first.
    """
    return Operation(
        name="list_blocked_handles",
        method="GET",
        template="/v3/blocked_handles",
        path="/v3/blocked_handles",
        decode=BlockedHandleList.from_dict,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[BlockedHandleList | ErrorReply]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableReply: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation()
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
) -> BlockedHandleList | ErrorReply:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[BlockedHandleList | ErrorReply]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation()
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
) -> BlockedHandleList | ErrorReply:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
