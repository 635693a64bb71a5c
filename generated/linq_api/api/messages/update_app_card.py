"""Update an app card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.app_card_update import AppCardUpdate
from ...models.error_response import ErrorResponse
from ...models.message_send_response import MessageSendResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageSendResponse | ErrorResponse]] = {
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
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: AppCardUpdate,
) -> MessageSendResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        message_id=message_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: AppCardUpdate,
) -> MessageSendResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
