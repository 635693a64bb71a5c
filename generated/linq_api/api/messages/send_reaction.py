"""Add or remove a reaction."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...models.reaction_send import ReactionSend
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Ack | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: Ack.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(message_id: str, *, body: ReactionSend) -> Operation[Ack]:
    """Add or remove a reaction.

    Adds a reaction to one part of a message, or removes it. Stickers are iMessage only and cannot be removed
    (400). The status 202 is inferred; an older contract returned 200 with the reaction.

    Args:
        message_id (str): Id of the message, a UUID.
        body (ReactionSend): A reaction to add or remove. A tapback replaces your previous tapback on that
            part (inferred); stickers accumulate and cannot be removed. To remove a reaction, set the `type`
            (and `custom_emoji`) with which it was added (docs).
    """
    return Operation(
        name="send_reaction",
        method="POST",
        template="/v3/messages/{message_id}/reactions",
        path=f"/v3/messages/{segment(message_id)}/reactions",
        decode=Ack.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(message_id: str, *, client: "AuthenticatedClient | Client", body: ReactionSend) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id, body=body), _DECODERS)


def sync(message_id: str, *, client: "AuthenticatedClient | Client", body: ReactionSend) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    message_id: str, *, client: "AuthenticatedClient | Client", body: ReactionSend
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(message_id=message_id, body=body), _DECODERS)


async def asyncio(message_id: str, *, client: "AuthenticatedClient | Client", body: ReactionSend) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(message_id=message_id, body=body), _DECODERS)).parsed
