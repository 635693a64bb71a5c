"""Edit a message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.message import Message
from ...models.message_edit import MessageEdit
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Message | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: Message.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(message_id: str, *, body: MessageEdit) -> Operation[Message]:
    """Edit a message.

    Edits one text part of an iMessage that your line sent: at most 5 times, within 15 minutes of sending;
    `message.edited` follows. The error codes are not published; the status 200 is inferred.

    Args:
        message_id (str): Id of the message, a UUID.
        body (MessageEdit): The new text for one part of a message.
    """
    return Operation(
        name="edit_message",
        method="PATCH",
        template="/v3/messages/{message_id}",
        path=f"/v3/messages/{segment(message_id)}",
        decode=Message.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(message_id: str, *, client: "AuthenticatedClient | Client", body: MessageEdit) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id, body=body), _DECODERS)


def sync(message_id: str, *, client: "AuthenticatedClient | Client", body: MessageEdit) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    message_id: str, *, client: "AuthenticatedClient | Client", body: MessageEdit
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(message_id=message_id, body=body), _DECODERS)


async def asyncio(message_id: str, *, client: "AuthenticatedClient | Client", body: MessageEdit) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(message_id=message_id, body=body), _DECODERS)).parsed
