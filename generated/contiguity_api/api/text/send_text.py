"""Send an SMS or MMS."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.message_sent_response import MessageSentResponse
from ...models.text_send import TextSend
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], MessageSentResponse | ErrorResponse]] = {
    200: MessageSentResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: TextSend,
) -> Operation[MessageSentResponse]:
    """Send an SMS or MMS.

    Sends an SMS, or an MMS if there are attachments. No lease is required: without `from`, a shared number is
    used. A successful response means that the message was accepted; the text.delivery events report the delivery.

    Args:
        body (TextSend): An SMS or MMS to send (API reference, send text). At least one of `message` and
            `attachments` is required.
    """
    return Operation(
        name="send_text",
        method="POST",
        template="/send/text",
        path="/send/text",
        decode=MessageSentResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: TextSend,
) -> Response[MessageSentResponse | ErrorResponse]:
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
    body: TextSend,
) -> MessageSentResponse | ErrorResponse:
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
    body: TextSend,
) -> Response[MessageSentResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: TextSend,
) -> MessageSentResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
