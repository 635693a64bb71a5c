"""Cancel a reverse OTP."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.reverse_otp_cancelled_response import ReverseOTPCancelledResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], ReverseOTPCancelledResponse | ErrorResponse]] = {
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
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        otp_id=otp_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    otp_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReverseOTPCancelledResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
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
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        otp_id=otp_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    otp_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReverseOTPCancelledResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            otp_id=otp_id,
            client=client,
        )
    ).parsed
