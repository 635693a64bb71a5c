"""Cancel a reverse OTP."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.reverse_otp_cancelled_response import ReverseOTPCancelledResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ReverseOTPCancelledResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ReverseOTPCancelledResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(otp_id: str) -> Operation[ReverseOTPCancelledResponse]:
    """Cancel a reverse OTP.

    Cancels a reverse OTP that is still pending. The request has no body; an empty body is accepted.

    Args:
        otp_id (str): Id of a reverse OTP, as returned when it was started.
    """
    return Operation(
        name="cancel_reverse_otp",
        method="POST",
        template="/otp/reverse/cancel/{otp_id}",
        path=f"/otp/reverse/cancel/{segment(otp_id)}",
        decode=ReverseOTPCancelledResponse.from_dict,
    )


def sync_detailed(otp_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(otp_id=otp_id), _DECODERS)


def sync(otp_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(otp_id=otp_id), _DECODERS).parsed


async def asyncio_detailed(otp_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(otp_id=otp_id), _DECODERS)


async def asyncio(otp_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(otp_id=otp_id), _DECODERS)).parsed
