"""Reject a FaceTime call."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.face_time_call_response import FaceTimeCallResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], FaceTimeCallResponse | ErrorResponse]] = {
    200: FaceTimeCallResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    call_id: str,
) -> Operation[FaceTimeCallResponse]:
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


def sync_detailed(
    call_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[FaceTimeCallResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        call_id=call_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    call_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> FaceTimeCallResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        call_id=call_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[FaceTimeCallResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        call_id=call_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    call_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> FaceTimeCallResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            call_id=call_id,
            client=client,
        )
    ).parsed
