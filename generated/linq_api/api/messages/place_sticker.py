"""Move a sticker."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.sticker_place import StickerPlace
from ...models.sticker_place_response import StickerPlaceResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], StickerPlaceResponse | ErrorResponse]] = {
    200: StickerPlaceResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    message_id: str,
    reaction_id: str,
    *,
    body: StickerPlace,
) -> Operation[StickerPlaceResponse]:
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
    message_id: str,
    reaction_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: StickerPlace,
) -> Response[StickerPlaceResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        message_id=message_id,
        reaction_id=reaction_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    message_id: str,
    reaction_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: StickerPlace,
) -> StickerPlaceResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        message_id=message_id,
        reaction_id=reaction_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    reaction_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: StickerPlace,
) -> Response[StickerPlaceResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        message_id=message_id,
        reaction_id=reaction_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    message_id: str,
    reaction_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: StickerPlace,
) -> StickerPlaceResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            reaction_id=reaction_id,
            client=client,
            body=body,
        )
    ).parsed
