"""Remove a participant."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...models.participant_remove import ParticipantRemove
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Ack | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: Ack.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: ParticipantRemove) -> Operation[Ack]:
    """Remove a participant.

    Removes a participant from a group that keeps at least three participants; `participant.removed` follows. The
    handle is sent in the JSON body of the DELETE.

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (ParticipantRemove): The participant to remove from the group. To remove your own line, use
            `leave_chat`.
    """
    return Operation(
        name="remove_participant",
        method="DELETE",
        template="/v3/chats/{chat_id}/participants",
        path=f"/v3/chats/{segment(chat_id)}/participants",
        decode=Ack.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantRemove
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantRemove) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantRemove
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client", body: ParticipantRemove) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
