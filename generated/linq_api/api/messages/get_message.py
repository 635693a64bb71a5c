"""Get a message."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message import Message
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], Message | ErrorResponse]] = {
    200: Message.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    message_id: str,
) -> Operation[Message]:
    """Get a message.

    Returns a message. Unknown, deleted or expired: 404 with code 2002.

    Args:
        message_id (str): Id of the message, a UUID.
    """
    return Operation(
        name="get_message",
        method="GET",
        template="/v3/messages/{message_id}",
        path=f"/v3/messages/{segment(message_id)}",
        decode=Message.from_dict,
    )


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Message | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        message_id=message_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Message | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        message_id=message_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Message | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        message_id=message_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Message | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
        )
    ).parsed
