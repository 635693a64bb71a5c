"""Request a location."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.location_ack import LocationAck
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = LocationAck | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: LocationAck.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str) -> Operation[LocationAck]:
    """Request a location.

    Asks the contact to share a location; `location.sharing.started` follows if the contact does. Direct iMessage
    chats only: 409 with code 2016 in a group, 2017 on SMS and RCS; also 409 if the contact already shares a
    location (code not published). Too soon in the same chat: 429. Feature disabled: 403, code 2011. The status
    200 is inferred.

    Args:
        chat_id (str): Id of the chat, a UUID.
    """
    return Operation(
        name="request_location",
        method="POST",
        template="/v3/chats/{chat_id}/location/request",
        path=f"/v3/chats/{segment(chat_id)}/location/request",
        decode=LocationAck.from_dict,
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
