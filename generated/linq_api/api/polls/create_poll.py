"""Send a poll."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.poll_create import PollCreate
from ...models.poll_message import PollMessage
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], PollMessage | ErrorResponse]] = {
    201: PollMessage.from_dict,
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
    body: PollCreate,
) -> Operation[PollMessage]:
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


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollCreate,
) -> Response[PollMessage | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollCreate,
) -> PollMessage | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
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
    body: PollCreate,
) -> Response[PollMessage | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollCreate,
) -> PollMessage | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
