"""Send a voice memo."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.voice_memo_send import VoiceMemoSend
from ...models.voice_memo_send_response import VoiceMemoSendResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = VoiceMemoSendResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: VoiceMemoSendResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: VoiceMemoSend) -> Operation[VoiceMemoSendResponse]:
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


def sync_detailed(chat_id: str, *, client: "AuthenticatedClient | Client", body: VoiceMemoSend) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client", body: VoiceMemoSend) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: VoiceMemoSend
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client", body: VoiceMemoSend) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
