"""Add or remove a reaction."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...models.reaction_send import ReactionSend
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
    message_id: str,
    *,
    body: ReactionSend,
) -> Operation[Ack]:
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


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ReactionSend,
) -> Response[Ack | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ReactionSend,
) -> Ack | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    body: ReactionSend,
) -> Response[Ack | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ReactionSend,
) -> Ack | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
