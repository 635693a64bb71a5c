"""Cancel a queued message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_reply import ErrorReply
from ...models.message_cancelled_reply import MessageCancelledReply
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], MessageCancelledReply | ErrorReply]] = {
    200: MessageCancelledReply.from_dict,
    400: ErrorReply.from_dict,
    401: ErrorReply.from_dict,
    403: ErrorReply.from_dict,
    404: ErrorReply.from_dict,
    429: ErrorReply.from_dict,
    500: ErrorReply.from_dict,
}


def operation(
    msg_id: str,
) -> Operation[MessageCancelledReply]:
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
        decode=MessageCancelledReply.from_dict,
    )


def sync_detailed(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[MessageCancelledReply | ErrorReply]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableReply: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        msg_id=msg_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> MessageCancelledReply | ErrorReply:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        msg_id=msg_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[MessageCancelledReply | ErrorReply]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        msg_id=msg_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    msg_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> MessageCancelledReply | ErrorReply:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            msg_id=msg_id,
            client=client,
        )
    ).parsed
