"""Send a message from any line."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.message_create import MessageCreate
from ...models.message_create_response import MessageCreateResponse
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = MessageCreateResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: MessageCreateResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 422, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: MessageCreate, idempotency_key: str | None = None) -> Operation[MessageCreateResponse]:
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
    return Operation(
        name="create_message",
        method="POST",
        template="/v3/messages",
        path="/v3/messages",
        decode=MessageCreateResponse.from_dict,
        json=body.to_dict(),
        headers=given({"Idempotency-Key": idempotency_key}),
    )


def sync_detailed(
    *, client: "AuthenticatedClient | Client", body: MessageCreate, idempotency_key: str | None = None
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: MessageCreate, idempotency_key: str | None = None) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS).parsed


async def asyncio_detailed(
    *, client: "AuthenticatedClient | Client", body: MessageCreate, idempotency_key: str | None = None
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)


async def asyncio(
    *, client: "AuthenticatedClient | Client", body: MessageCreate, idempotency_key: str | None = None
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)).parsed
