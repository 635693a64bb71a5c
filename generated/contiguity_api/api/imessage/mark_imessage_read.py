"""Send a read receipt."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.i_message_read import IMessageRead
from ...models.read_result_response import ReadResultResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ReadResultResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ReadResultResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: IMessageRead) -> Operation[ReadResultResponse]:
    """Send a read receipt.

    Marks the thread between `from` and `to` as read and sends a read receipt to the other participant.

    Args:
        body (IMessageRead): The thread to send a read receipt for (API reference, iMessage read).
    """
    return Operation(
        name="mark_imessage_read",
        method="POST",
        template="/send/imessage/read",
        path="/send/imessage/read",
        decode=ReadResultResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: IMessageRead) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: IMessageRead) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: IMessageRead) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: IMessageRead) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
