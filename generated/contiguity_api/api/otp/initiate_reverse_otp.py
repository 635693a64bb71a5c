"""Start a reverse OTP."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.reverse_otp_initiate import ReverseOTPInitiate
from ...models.reverse_otp_response import ReverseOTPResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ReverseOTPResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ReverseOTPResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: ReverseOTPInitiate) -> Operation[ReverseOTPResponse]:
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


def sync_detailed(*, client: "AuthenticatedClient | Client", body: ReverseOTPInitiate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: ReverseOTPInitiate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: ReverseOTPInitiate) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: ReverseOTPInitiate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
