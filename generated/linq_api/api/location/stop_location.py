"""Stop a location share."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.location_ack import LocationAck
from ...models.location_stop import LocationStop
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = LocationAck | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: LocationAck.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: LocationStop) -> Operation[LocationAck]:
    """Stop a location share.

    Stops the location share of a contact, in every chat of your line with that contact. The handle is sent in the
    JSON body of the DELETE. If the handle does not share a location: 404.

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (LocationStop): The location share to stop.
    """
    return Operation(
        name="stop_location",
        method="DELETE",
        template="/v3/chats/{chat_id}/location",
        path=f"/v3/chats/{segment(chat_id)}/location",
        decode=LocationAck.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(chat_id: str, *, client: "AuthenticatedClient | Client", body: LocationStop) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client", body: LocationStop) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: LocationStop
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client", body: LocationStop) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
