"""Send a voice memo."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.voice_memo_send import VoiceMemoSend
from ...models.voice_memo_send_response import VoiceMemoSendResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], VoiceMemoSendResponse | ErrorResponse]] = {
    202: VoiceMemoSendResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    chat_id: str,
    *,
    body: VoiceMemoSend,
) -> Operation[VoiceMemoSendResponse]:
    """Send a voice memo.

    Sends audio: a voice bubble on iMessage, a regular attachment on other services. Idempotency keys are not
    supported. Errors: 400 (1001 or 1005 unless exactly one source is given, 5004 type, 5005 size), 403 (2024,
    2026, 2027), 404 (2003, 2007) and 409 (2013).

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (VoiceMemoSend): Audio to send as a voice memo. Exactly one of `voice_memo_url` and
            `attachment_id` is required.
    """
    return Operation(
        name="send_voice_memo",
        method="POST",
        template="/v3/chats/{chat_id}/voicememo",
        path=f"/v3/chats/{segment(chat_id)}/voicememo",
        decode=VoiceMemoSendResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: VoiceMemoSend,
) -> Response[VoiceMemoSendResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: VoiceMemoSend,
) -> VoiceMemoSendResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: VoiceMemoSend,
) -> Response[VoiceMemoSendResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: VoiceMemoSend,
) -> VoiceMemoSendResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
