"""Vote in a poll."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.poll_message import PollMessage
from ...models.poll_vote_cast import PollVoteCast
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], PollMessage | ErrorResponse]] = {
    200: PollMessage.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    message_id: str,
    *,
    body: PollVoteCast,
) -> Operation[PollMessage]:
    """Vote in a poll.

    Adds or removes the vote of your line for one option. The status 200 is inferred.

    Args:
        message_id (str): Id of the message, a UUID.
        body (PollVoteCast): A vote of your line to add or remove.
    """
    return Operation(
        name="cast_poll_vote",
        method="POST",
        template="/v3/messages/{message_id}/poll/votes",
        path=f"/v3/messages/{segment(message_id)}/poll/votes",
        decode=PollMessage.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollVoteCast,
) -> Response[PollMessage | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollVoteCast,
) -> PollMessage | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        message_id=message_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollVoteCast,
) -> Response[PollMessage | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollVoteCast,
) -> PollMessage | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
