"""Send a message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message_send import MessageSend
from ...models.message_send_response import MessageSendResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageSendResponse | ErrorResponse]] = {
    202: MessageSendResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    422: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    chat_id: str,
    *,
    body: MessageSend,
) -> Operation[MessageSendResponse]:
    """Send a message.

    Sends a message to an existing chat. The message is accepted immediately and delivered asynchronously:
    `message.sent`, `message.delivered`, `message.read` or `message.failed` report its status. At most 30 messages
    in 60 seconds between one line and one recipient (docs).

    Set `message.idempotency_key` to retry safely. Errors: 400 (1001, 1003, 1004, 1005, 1008, 5004 to 5007), 403
    (2005, 2008, 2011, 2024, 2026, 2027), 404 (2001 chat, 2003 or 2007 attachment, or the key of a deleted
    message),
    409 (2009, 2013, 2018, 2023, 2028), 422 (4005) and 429.

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (MessageSend): A message for an existing chat; the chat determines the line and the recipients.
    """
    return Operation(
        name="send_message",
        method="POST",
        template="/v3/chats/{chat_id}/messages",
        path=f"/v3/chats/{segment(chat_id)}/messages",
        decode=MessageSendResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: MessageSend,
) -> Response[MessageSendResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: MessageSend,
) -> MessageSendResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: MessageSend,
) -> Response[MessageSendResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: MessageSend,
) -> MessageSendResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
