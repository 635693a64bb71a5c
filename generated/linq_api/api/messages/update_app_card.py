"""Update an app card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.app_card_update import AppCardUpdate
from ...models.error_response import ErrorResponse
from ...models.message_send_response import MessageSendResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = MessageSendResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: MessageSendResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(message_id: str, *, body: AppCardUpdate) -> Operation[MessageSendResponse]:
    """Update an app card.

    Replaces an app card that your line sent. The replacement is a new message with a new id. 400 if the message
    is not an app card of your line; 409 if it has not been sent yet. The status 202 is inferred.

    Args:
        message_id (str): Id of the message, a UUID.
        body (AppCardUpdate): An update of an app card. The app cannot change. Either `url` or `experience`
            can be set, not both.
    """
    return Operation(
        name="update_app_card",
        method="POST",
        template="/v3/messages/{message_id}/update",
        path=f"/v3/messages/{segment(message_id)}/update",
        decode=MessageSendResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(message_id: str, *, client: "AuthenticatedClient | Client", body: AppCardUpdate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(message_id=message_id, body=body), _DECODERS)


def sync(message_id: str, *, client: "AuthenticatedClient | Client", body: AppCardUpdate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(message_id=message_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    message_id: str, *, client: "AuthenticatedClient | Client", body: AppCardUpdate
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(message_id=message_id, body=body), _DECODERS)


async def asyncio(message_id: str, *, client: "AuthenticatedClient | Client", body: AppCardUpdate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(message_id=message_id, body=body), _DECODERS)).parsed
