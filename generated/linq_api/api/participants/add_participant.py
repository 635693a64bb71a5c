"""Add a participant."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...models.participant_add import ParticipantAdd
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
    body: ParticipantAdd,
) -> Operation[Ack]:
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


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ParticipantAdd,
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
    body: ParticipantAdd,
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
    body: ParticipantAdd,
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
    body: ParticipantAdd,
) -> Ack | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
