"""Send an iMessage."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.i_message_send import IMessageSend
from ...models.message_sent_response import MessageSentResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageSentResponse | ErrorResponse]] = {
    200: MessageSentResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: IMessageSend,
) -> Operation[MessageSentResponse]:
    """Send an iMessage.

    Sends an iMessage, optionally with a fallback to SMS or RCS. A successful response means that the message was
    accepted, not that it was delivered. Requires a leased number with iMessage; otherwise the response is 403.
    The API does not support idempotency keys, so repeating the call sends a second message.

    Args:
        body (IMessageSend): An iMessage to send (API reference, send iMessage, v2026.2.26 and later). At
            least one of `message` and `attachments` is required.
    """
    return Operation(
        name="send_imessage",
        method="POST",
        template="/send/imessage",
        path="/send/imessage",
        decode=MessageSentResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: IMessageSend,
) -> Response[MessageSentResponse | ErrorResponse]:
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
    body: IMessageSend,
) -> MessageSentResponse | ErrorResponse:
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
    body: IMessageSend,
) -> Response[MessageSentResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: IMessageSend,
) -> MessageSentResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
