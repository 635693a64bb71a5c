"""Send an email."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.email_send import EmailSend
from ...models.email_sent_response import EmailSentResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], EmailSentResponse | ErrorResponse]] = {
    200: EmailSentResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: EmailSend,
) -> Operation[EmailSentResponse]:
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


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: EmailSend,
) -> Response[EmailSentResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: EmailSend,
) -> EmailSentResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: EmailSend,
) -> Response[EmailSentResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: EmailSend,
) -> EmailSentResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
