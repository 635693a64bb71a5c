"""Update an app card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.app_card_update import AppCardUpdate
from ...models.error_response import ErrorResponse
from ...models.message_send_response import MessageSendResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], MessageSendResponse | ErrorResponse]] = {
    202: MessageSendResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    message_id: str,
    *,
    body: AppCardUpdate,
) -> Operation[MessageSendResponse]:
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


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: AppCardUpdate,
) -> Response[MessageSendResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: AppCardUpdate,
) -> MessageSendResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        message_id=message_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: AppCardUpdate,
) -> Response[MessageSendResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: AppCardUpdate,
) -> MessageSendResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
