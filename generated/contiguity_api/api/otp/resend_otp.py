"""Resend a one-time password."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_reply import ErrorReply
from ...models.otp_resend import OTPResend
from ...models.otp_resent_reply import OTPResentReply
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], OTPResentReply | ErrorReply]] = {
    200: OTPResentReply.from_dict,
    400: ErrorReply.from_dict,
    401: ErrorReply.from_dict,
    403: ErrorReply.from_dict,
    404: ErrorReply.from_dict,
    429: ErrorReply.from_dict,
    500: ErrorReply.from_dict,
}


def operation(
    *,
    body: OTPResend,
) -> Operation[OTPResentReply]:
    """Resend a one-time password.

    Resends the same code. The expiry time does not change.

    Args:
        body (OTPResend): An OTP to resend.
    """
    return Operation(
        name="resend_otp",
        method="POST",
        template="/otp/resend",
        path="/otp/resend",
        decode=OTPResentReply.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: OTPResend,
) -> Response[OTPResentReply | ErrorReply]:
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
    body: OTPResend,
) -> OTPResentReply | ErrorReply:
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
    body: OTPResend,
) -> Response[OTPResentReply | ErrorReply]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: OTPResend,
) -> OTPResentReply | ErrorReply:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
