"""Cancel a queued message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message_cancelled_response import MessageCancelledResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageCancelledResponse | ErrorResponse]] = {
    200: MessageCancelledResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    msg_id: str,
) -> Operation[MessageCancelledResponse]:
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


def sync_detailed(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[MessageCancelledResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        msg_id=msg_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> MessageCancelledResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        msg_id=msg_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[MessageCancelledResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        msg_id=msg_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> MessageCancelledResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            msg_id=msg_id,
            client=client,
        )
    ).parsed
