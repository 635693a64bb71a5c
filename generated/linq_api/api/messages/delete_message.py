"""Delete a message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...types import Operation, Response, nothing, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = None | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    204: nothing,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(message_id: str) -> Operation[None]:
    """Delete a message.

    Deletes the record of a message at the service. The recipient keeps the message. A later request with the
    idempotency key of the message returns 404.

    Args:
        message_id (str): Id of the message, a UUID.
    """
    return Operation(
        name="delete_message",
        method="DELETE",
        template="/v3/messages/{message_id}",
        path=f"/v3/messages/{segment(message_id)}",
        decode=nothing,
    )


def sync_detailed(message_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id), _DECODERS)


def sync(message_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id), _DECODERS).parsed


async def asyncio_detailed(message_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(message_id=message_id), _DECODERS)


async def asyncio(message_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(message_id=message_id), _DECODERS)).parsed
