"""Leave a group."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Ack | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: Ack.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str) -> Operation[Ack]:
    """Leave a group.

    Removes your line from an iMessage group with at least four active participants, including your line;
    `participant.removed` follows. Afterwards every call that acts on the chat returns 409 with code 2013. Direct
    chats and smaller groups: 409 (code inferred: 1006 and 2015). The status 202 is inferred.

    Args:
        chat_id (str): Id of the chat, a UUID.
    """
    return Operation(
        name="leave_chat",
        method="POST",
        template="/v3/chats/{chat_id}/leave",
        path=f"/v3/chats/{segment(chat_id)}/leave",
        decode=Ack.from_dict,
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
