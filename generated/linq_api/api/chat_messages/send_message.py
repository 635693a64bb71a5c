"""Send a message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.message_send import MessageSend
from ...models.message_send_response import MessageSendResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = MessageSendResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: MessageSendResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 422, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: MessageSend) -> Operation[MessageSendResponse]:
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


def sync_detailed(chat_id: str, *, client: "AuthenticatedClient | Client", body: MessageSend) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client", body: MessageSend) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: MessageSend
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client", body: MessageSend) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
