"""Set the chat background."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.color_background import ColorBackground
from ...models.dynamic_background import DynamicBackground
from ...models.error_response import ErrorResponse
from ...models.photo_background import PhotoBackground
from ...types import Operation, Response, nothing, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = None | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: nothing,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: ColorBackground | DynamicBackground | PhotoBackground) -> Operation[None]:
    """Set the chat background.

    Sets the background of a chat or group asynchronously; `chat.background_updated` or
    `chat.background_update_failed` follows. On SMS and RCS the request is accepted without any effect or event.

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (ColorBackground | DynamicBackground | PhotoBackground): The background to set, discriminated
            by `type`.
    """
    return Operation(
        name="set_background",
        method="POST",
        template="/v3/chats/{chat_id}/background",
        path=f"/v3/chats/{segment(chat_id)}/background",
        decode=nothing,
        json=body.to_dict(),
    )


def sync_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ColorBackground | DynamicBackground | PhotoBackground
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ColorBackground | DynamicBackground | PhotoBackground
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ColorBackground | DynamicBackground | PhotoBackground
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ColorBackground | DynamicBackground | PhotoBackground
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
