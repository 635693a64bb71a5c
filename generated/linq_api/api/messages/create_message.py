"""Send a message from any line."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message_create import MessageCreate
from ...models.message_create_response import MessageCreateResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageCreateResponse | ErrorResponse]] = {
    202: MessageCreateResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    422: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: MessageCreate,
    idempotency_key: str | None = None,
) -> Operation[MessageCreateResponse]:
    """Send a message from any line.

    Sends a message to a set of recipients; the service selects the chat and the line. It prefers the most
    recently
    active chat with exactly these recipients on a line that can send. If the lines of the existing chats are
    flagged, it creates a new chat on another line; otherwise it creates a new chat on the best line. Set an
    idempotency key, in the body or in the header, to retry safely; the header takes precedence (inferred).

    400 if `exclude_from` leaves no line; 409 with code 2015 if no line can send (docs).

    Args:
        idempotency_key (str | None): Idempotency key. A second request with the same key returns the
            response to the first one and has no further effect.
        body (MessageCreate): A message without a sender: the service selects the line and the chat.
    """
    headers: dict[str, Any] = {}
    if idempotency_key is not None:
        headers["Idempotency-Key"] = idempotency_key

    return Operation(
        name="create_message",
        method="POST",
        template="/v3/messages",
        path="/v3/messages",
        decode=MessageCreateResponse.from_dict,
        json=body.to_dict(),
        headers=headers,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: MessageCreate,
    idempotency_key: str | None = None,
) -> Response[MessageCreateResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        body=body,
        idempotency_key=idempotency_key,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: MessageCreate,
    idempotency_key: str | None = None,
) -> MessageCreateResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: MessageCreate,
    idempotency_key: str | None = None,
) -> Response[MessageCreateResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
        idempotency_key=idempotency_key,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: MessageCreate,
    idempotency_key: str | None = None,
) -> MessageCreateResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
