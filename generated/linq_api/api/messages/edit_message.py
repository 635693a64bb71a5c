"""Edit a message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message import Message
from ...models.message_edit import MessageEdit
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], Message | ErrorResponse]] = {
    200: Message.from_dict,
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
    body: MessageEdit,
) -> Operation[Message]:
    """Edit a message.

    Edits one text part of an iMessage that your line sent: at most 5 times, within 15 minutes of sending;
    `message.edited` follows. The error codes are not published; the status 200 is inferred.

    Args:
        message_id (str): Id of the message, a UUID.
        body (MessageEdit): The new text for one part of a message.
    """
    return Operation(
        name="edit_message",
        method="PATCH",
        template="/v3/messages/{message_id}",
        path=f"/v3/messages/{segment(message_id)}",
        decode=Message.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: MessageEdit,
) -> Response[Message | ErrorResponse]:
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
    body: MessageEdit,
) -> Message | ErrorResponse:
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
    body: MessageEdit,
) -> Response[Message | ErrorResponse]:
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
    body: MessageEdit,
) -> Message | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
