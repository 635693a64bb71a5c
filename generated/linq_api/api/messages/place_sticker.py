"""Move a sticker."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.sticker_place import StickerPlace
from ...models.sticker_place_response import StickerPlaceResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = StickerPlaceResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: StickerPlaceResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(message_id: str, reaction_id: str, *, body: StickerPlace) -> Operation[StickerPlaceResponse]:
    """Move a sticker.

    Moves, resizes or rotates a sticker that your line sent. Other reactions are not supported; old stickers
    return 404. The status 200 is inferred.

    Args:
        message_id (str): Id of the message, a UUID.
        reaction_id (str): Id of the reaction, an opaque string.
        body (StickerPlace): A new position, size or rotation for a sticker.
    """
    return Operation(
        name="place_sticker",
        method="PATCH",
        template="/v3/messages/{message_id}/reactions/{reaction_id}",
        path=f"/v3/messages/{segment(message_id)}/reactions/{segment(reaction_id)}",
        decode=StickerPlaceResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    message_id: str, reaction_id: str, *, client: "AuthenticatedClient | Client", body: StickerPlace
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id, reaction_id=reaction_id, body=body), _DECODERS)


def sync(message_id: str, reaction_id: str, *, client: "AuthenticatedClient | Client", body: StickerPlace) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id, reaction_id=reaction_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    message_id: str, reaction_id: str, *, client: "AuthenticatedClient | Client", body: StickerPlace
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(message_id=message_id, reaction_id=reaction_id, body=body), _DECODERS)


async def asyncio(
    message_id: str, reaction_id: str, *, client: "AuthenticatedClient | Client", body: StickerPlace
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (
        await send_async(client, operation(message_id=message_id, reaction_id=reaction_id, body=body), _DECODERS)
    ).parsed
