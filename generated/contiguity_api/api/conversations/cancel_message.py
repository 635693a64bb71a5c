"""Cancel a queued message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.message_cancelled_response import MessageCancelledResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = MessageCancelledResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: MessageCancelledResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(msg_id: str) -> Operation[MessageCancelledResponse]:
    """Cancel a queued message.

    Cancels a text, iMessage or WhatsApp message that is still queued or waiting for a retry (up to about an
    hour). A message in flight may still be sent. Returns 400 if the message was already delivered, and 404 if it
    is unknown. Cancelling a message again has no further effect, and the cancelled event is sent once. Since 18
    August 2026.

    Args:
        msg_id (str): Id of the queued message.
    """
    return Operation(
        name="cancel_message",
        method="POST",
        template="/conversations/cancel/{msg_id}",
        path=f"/conversations/cancel/{segment(msg_id)}",
        decode=MessageCancelledResponse.from_dict,
    )


def sync_detailed(msg_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(msg_id=msg_id), _DECODERS)


def sync(msg_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(msg_id=msg_id), _DECODERS).parsed


async def asyncio_detailed(msg_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(msg_id=msg_id), _DECODERS)


async def asyncio(msg_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(msg_id=msg_id), _DECODERS)).parsed
