"""Check a one-time password."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_reply import ErrorReply
from ...models.otp_verification_reply import OTPVerificationReply
from ...models.otp_verify import OTPVerify
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], OTPVerificationReply | ErrorReply]] = {
    200: OTPVerificationReply.from_dict,
    400: ErrorReply.from_dict,
    401: ErrorReply.from_dict,
    403: ErrorReply.from_dict,
    404: ErrorReply.from_dict,
    429: ErrorReply.from_dict,
    500: ErrorReply.from_dict,
}


def operation(
    *,
    body: OTPVerify,
) -> Operation[OTPVerificationReply]:
    """Check a one-time password.

    Checks a code. An invalid or expired code is not an error: `verified` is false. A correct code can be used
    once.

    Args:
        body (OTPVerify): A code to check (API reference, verify OTP).
    """
    return Operation(
        name="verify_otp",
        method="POST",
        template="/otp/verify",
        path="/otp/verify",
        decode=OTPVerificationReply.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: OTPVerify,
) -> Response[OTPVerificationReply | ErrorReply]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableReply: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: OTPVerify,
) -> OTPVerificationReply | ErrorReply:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: OTPVerify,
) -> Response[OTPVerificationReply | ErrorReply]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: OTPVerify,
) -> OTPVerificationReply | ErrorReply:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
