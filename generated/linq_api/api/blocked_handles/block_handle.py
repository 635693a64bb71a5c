"""Block a handle."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.handle_block import HandleBlock
from ...models.handle_block_response import HandleBlockResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = HandleBlockResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: HandleBlockResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: HandleBlock) -> Operation[HandleBlockResponse]:
    """Block a handle.

    Blocks a handle: messages from it are silently dropped, and direct sends to it return 403 with code 2026.
    Groups are not affected. If the handle is already blocked, the existing entry is returned. The status 200 is
    inferred; it may be 201.

    Args:
        body (HandleBlock): A handle to block.
    """
    return Operation(
        name="block_handle",
        method="POST",
        template="/v3/blocked_handles",
        path="/v3/blocked_handles",
        decode=HandleBlockResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: HandleBlock) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: HandleBlock) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: HandleBlock) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: HandleBlock) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
