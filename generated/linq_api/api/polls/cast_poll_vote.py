"""Vote in a poll."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.poll_message import PollMessage
from ...models.poll_vote_cast import PollVoteCast
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PollMessage | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PollMessage.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(message_id: str, *, body: PollVoteCast) -> Operation[PollMessage]:
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


def sync_detailed(message_id: str, *, client: "AuthenticatedClient | Client", body: PollVoteCast) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id, body=body), _DECODERS)


def sync(message_id: str, *, client: "AuthenticatedClient | Client", body: PollVoteCast) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    message_id: str, *, client: "AuthenticatedClient | Client", body: PollVoteCast
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(message_id=message_id, body=body), _DECODERS)


async def asyncio(message_id: str, *, client: "AuthenticatedClient | Client", body: PollVoteCast) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(message_id=message_id, body=body), _DECODERS)).parsed
