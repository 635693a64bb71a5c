"""Unblock a handle."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.handle_unblock import HandleUnblock
from ...types import Operation, Response, nothing, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], None | ErrorResponse]] = {
    204: nothing,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: HandleUnblock,
) -> Operation[None]:
    """Unblock a handle.

    Unblocks a handle. The handle is sent in the JSON body of the DELETE.

    Args:
        body (HandleUnblock): A handle to unblock.
    """
    return Operation(
        name="unblock_handle",
        method="DELETE",
        template="/v3/blocked_handles",
        path="/v3/blocked_handles",
        decode=nothing,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: HandleUnblock,
) -> Response[None | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: HandleUnblock,
) -> None | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: HandleUnblock,
) -> Response[None | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: HandleUnblock,
) -> None | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
