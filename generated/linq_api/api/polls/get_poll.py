"""Get a poll."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.poll_message import PollMessage
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], PollMessage | ErrorResponse]] = {
    200: PollMessage.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    message_id: str,
) -> Operation[PollMessage]:
    """Get a poll.

    Returns the options and votes of a poll.

    Args:
        message_id (str): Id of the message, a UUID.
    """
    return Operation(
        name="get_poll",
        method="GET",
        template="/v3/messages/{message_id}/poll",
        path=f"/v3/messages/{segment(message_id)}/poll",
        decode=PollMessage.from_dict,
    )


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PollMessage | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        message_id=message_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PollMessage | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        message_id=message_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PollMessage | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        message_id=message_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PollMessage | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
        )
    ).parsed
