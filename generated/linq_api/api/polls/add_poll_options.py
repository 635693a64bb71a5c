"""Add options to a poll."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.poll_message import PollMessage
from ...models.poll_options_add import PollOptionsAdd
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PollMessage | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PollMessage.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(message_id: str, *, body: PollOptionsAdd) -> Operation[PollMessage]:
    """Add options to a poll.

    Adds options to a poll. Options cannot be removed. The status 200 is inferred.

    Args:
        message_id (str): Id of the message, a UUID.
        body (PollOptionsAdd): Options to add to a poll. On zero-retention lines include all existing
            options first; otherwise 400.
    """
    return Operation(
        name="add_poll_options",
        method="POST",
        template="/v3/messages/{message_id}/poll/options",
        path=f"/v3/messages/{segment(message_id)}/poll/options",
        decode=PollMessage.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    message_id: str, *, client: "AuthenticatedClient | Client", body: PollOptionsAdd
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id, body=body), _DECODERS)


def sync(message_id: str, *, client: "AuthenticatedClient | Client", body: PollOptionsAdd) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    message_id: str, *, client: "AuthenticatedClient | Client", body: PollOptionsAdd
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(message_id=message_id, body=body), _DECODERS)


async def asyncio(message_id: str, *, client: "AuthenticatedClient | Client", body: PollOptionsAdd) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(message_id=message_id, body=body), _DECODERS)).parsed
