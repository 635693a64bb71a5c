"""Cancel a reverse OTP."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.reverse_otp_cancelled_response import ReverseOTPCancelledResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ReverseOTPCancelledResponse | ErrorResponse]] = {
    200: ReverseOTPCancelledResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    otp_id: str,
) -> Operation[ReverseOTPCancelledResponse]:
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


def sync_detailed(
    otp_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ReverseOTPCancelledResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        otp_id=otp_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    otp_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReverseOTPCancelledResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        otp_id=otp_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    otp_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ReverseOTPCancelledResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        otp_id=otp_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    otp_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReverseOTPCancelledResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            otp_id=otp_id,
            client=client,
        )
    ).parsed
