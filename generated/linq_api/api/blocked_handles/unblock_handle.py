"""Unblock a handle."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.handle_unblock import HandleUnblock
from ...types import Operation, Response, nothing, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], None | ErrorResponse]] = {
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
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: HandleUnblock,
) -> None | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: HandleUnblock,
) -> None | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
