"""Remove a participant."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...models.participant_remove import ParticipantRemove
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], Ack | ErrorResponse]] = {
    202: Ack.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    chat_id: str,
    *,
    body: ParticipantRemove,
) -> Operation[Ack]:
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
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ParticipantRemove,
) -> Response[Ack | ErrorResponse]:
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
    body: ParticipantRemove,
) -> Ack | ErrorResponse:
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
    body: ParticipantRemove,
) -> Response[Ack | ErrorResponse]:
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
    body: ParticipantRemove,
) -> Ack | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
