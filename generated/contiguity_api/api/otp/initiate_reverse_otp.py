"""Start a reverse OTP."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.reverse_otp_initiate import ReverseOTPInitiate
from ...models.reverse_otp_response import ReverseOTPResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ReverseOTPResponse | ErrorResponse]] = {
    200: ReverseOTPResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: ReverseOTPInitiate,
) -> Operation[ReverseOTPResponse]:
    """Start a reverse OTP.

    Starts a verification in which the user sends a code to you. Show the user `ui.text` or `ui.qr_code`, then
    wait for the otp.reverse.verified event, or poll.

    Args:
        body (ReverseOTPInitiate): A reverse OTP to start (API reference, reverse OTP).
    """
    return Operation(
        name="initiate_reverse_otp",
        method="POST",
        template="/otp/reverse/initiate",
        path="/otp/reverse/initiate",
        decode=ReverseOTPResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: ReverseOTPInitiate,
) -> Response[ReverseOTPResponse | ErrorResponse]:
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
    body: ReverseOTPInitiate,
) -> ReverseOTPResponse | ErrorResponse:
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
    body: ReverseOTPInitiate,
) -> Response[ReverseOTPResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: ReverseOTPInitiate,
) -> ReverseOTPResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
