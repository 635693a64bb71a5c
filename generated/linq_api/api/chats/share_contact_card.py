"""Share your contact card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...types import Operation, Response, nothing, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = None | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    204: nothing,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str) -> Operation[None]:
    """Share your contact card.

    Shares the name and photo of your line, at most once every 5 minutes per chat (429). Without an active card:
    404 with code 2012. iMessage only; no effect on other services, and displayed only after an earlier message
    from your line.

    Args:
        chat_id (str): Id of the chat, a UUID.
    """
    return Operation(
        name="share_contact_card",
        method="POST",
        template="/v3/chats/{chat_id}/share_contact_card",
        path=f"/v3/chats/{segment(chat_id)}/share_contact_card",
        decode=nothing,
    )


def sync_detailed(chat_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id), _DECODERS).parsed


async def asyncio_detailed(chat_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id), _DECODERS)).parsed
