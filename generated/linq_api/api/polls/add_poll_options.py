"""Add options to a poll."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.poll_message import PollMessage
from ...models.poll_options_add import PollOptionsAdd
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PollMessage | ErrorResponse]] = {
    200: PollMessage.from_dict,
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
    body: PollOptionsAdd,
) -> Operation[PollMessage]:
    """Add options to a poll.

    Adds options to a poll. Options cannot be removed. The status 200 is inferred.

    Args:
        message_id (str): Id of the message, a UUID.
        body (PollOptionsAdd): Options to add to a poll. On zero-retention lines include all existing
            options first; otherwise 400.
    """
    return Operation(
        name="add_poll_options",
        method="POST",
        template="/v3/messages/{message_id}/poll/options",
        path=f"/v3/messages/{segment(message_id)}/poll/options",
        decode=PollMessage.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    message_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PollOptionsAdd,
) -> Response[PollMessage | ErrorResponse]:
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
    body: PollOptionsAdd,
) -> PollMessage | ErrorResponse:
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
    body: PollOptionsAdd,
) -> Response[PollMessage | ErrorResponse]:
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
    body: PollOptionsAdd,
) -> PollMessage | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
