"""Send a poll."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.poll_create import PollCreate
from ...models.poll_message import PollMessage
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PollMessage | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    201: PollMessage.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: PollCreate) -> Operation[PollMessage]:
    """Send a poll.

    Sends an iMessage poll to an existing chat. The status 201 is inferred; it may be 202.

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (PollCreate): A poll for an existing chat. Polls do not have titles.
    """
    return Operation(
        name="create_poll",
        method="POST",
        template="/v3/chats/{chat_id}/polls",
        path=f"/v3/chats/{segment(chat_id)}/polls",
        decode=PollMessage.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(chat_id: str, *, client: "AuthenticatedClient | Client", body: PollCreate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client", body: PollCreate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: PollCreate
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client", body: PollCreate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
