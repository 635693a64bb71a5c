"""Send an email."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.email_send import EmailSend
from ...models.email_sent_response import EmailSentResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = EmailSentResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: EmailSentResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: EmailSend) -> Operation[EmailSentResponse]:
    """Send an email.

    Sends an email with `text`, `html` or both. If the domain of the sender is not verified, only the display name
    is used.

    Args:
        body (EmailSend): An email to send (API reference, send email). At least one of `text` and `html` is
            required.
    """
    return Operation(
        name="send_email",
        method="POST",
        template="/send/email",
        path="/send/email",
        decode=EmailSentResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: EmailSend) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: EmailSend) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: EmailSend) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: EmailSend) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
