"""Set the chat background."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.color_background import ColorBackground
from ...models.dynamic_background import DynamicBackground
from ...models.error_response import ErrorResponse
from ...models.photo_background import PhotoBackground
from ...types import Operation, Response, nothing, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], None | ErrorResponse]] = {
    202: nothing,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    chat_id: str,
    *,
    body: ColorBackground | DynamicBackground | PhotoBackground,
) -> Operation[None]:
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
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ColorBackground | DynamicBackground | PhotoBackground,
) -> Response[None | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ColorBackground | DynamicBackground | PhotoBackground,
) -> None | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ColorBackground | DynamicBackground | PhotoBackground,
) -> Response[None | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ColorBackground | DynamicBackground | PhotoBackground,
) -> None | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
