"""Get a reverse OTP."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.reverse_otp_status_response import ReverseOTPStatusResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ReverseOTPStatusResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ReverseOTPStatusResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(otp_id: str) -> Operation[ReverseOTPStatusResponse]:
    """Get a reverse OTP.

    Returns the status of a reverse OTP. Poll at most every 20 seconds, or use the webhook.

    Args:
        otp_id (str): Id of a reverse OTP, as returned when it was started.
    """
    return Operation(
        name="get_reverse_otp",
        method="GET",
        template="/otp/reverse/verify/{otp_id}",
        path=f"/otp/reverse/verify/{segment(otp_id)}",
        decode=ReverseOTPStatusResponse.from_dict,
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
