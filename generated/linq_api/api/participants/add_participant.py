"""Add a participant."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...models.participant_add import ParticipantAdd
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Ack | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: Ack.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: ParticipantAdd) -> Operation[Ack]:
    """Add a participant.

    Adds a participant to a group of at least three; `participant.added` follows. The participant must support the
    service of the group; otherwise create a new chat. Errors: 400 (1001, 1002) and 409 (2013 after your line
    left; the codes for direct chats, unsupported services and existing members are not published).

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (ParticipantAdd): The participant to add to the group.
    """
    return Operation(
        name="add_participant",
        method="POST",
        template="/v3/chats/{chat_id}/participants",
        path=f"/v3/chats/{segment(chat_id)}/participants",
        decode=Ack.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantAdd) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantAdd) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantAdd
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantAdd) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
