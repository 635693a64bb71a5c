"""Reject a FaceTime call."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.face_time_call_response import FaceTimeCallResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = FaceTimeCallResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: FaceTimeCallResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(call_id: str) -> Operation[FaceTimeCallResponse]:
    """Reject a FaceTime call.

    Rejects an incoming call that is still ringing. The facetime.call.rejected event is sent. The request has no
    body. Since v2026.9.27.

    Args:
        call_id (str): Id of a FaceTime call.
    """
    return Operation(
        name="reject_facetime_call",
        method="POST",
        template="/facetime/{call_id}/reject",
        path=f"/facetime/{segment(call_id)}/reject",
        decode=FaceTimeCallResponse.from_dict,
    )


def sync_detailed(call_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(call_id=call_id), _DECODERS)


def sync(call_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(call_id=call_id), _DECODERS).parsed


async def asyncio_detailed(call_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(call_id=call_id), _DECODERS)


async def asyncio(call_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(call_id=call_id), _DECODERS)).parsed
