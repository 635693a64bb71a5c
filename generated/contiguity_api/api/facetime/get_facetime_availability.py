"""Check FaceTime availability."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.availability_reply import AvailabilityReply
from ...models.error_reply import ErrorReply
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], AvailabilityReply | ErrorReply]] = {
    200: AvailabilityReply.from_dict,
    400: ErrorReply.from_dict,
    401: ErrorReply.from_dict,
    403: ErrorReply.from_dict,
    404: ErrorReply.from_dict,
    429: ErrorReply.from_dict,
    500: ErrorReply.from_dict,
}


def operation(
    to: str,
) -> Operation[AvailabilityReply]:
    """Check FaceTime availability.

    Checks whether an address can receive FaceTime calls. Since v2026.9.27.

    Args:
        to (str): The address to check: an E.164 number, or an email address.
    """
    return Operation(
        name="get_facetime_availability",
        method="GET",
        template="/facetime/availability/{to}",
        path=f"/facetime/availability/{segment(to)}",
        decode=AvailabilityReply.from_dict,
    )


def sync_detailed(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[AvailabilityReply | ErrorReply]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableReply: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        to=to,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> AvailabilityReply | ErrorReply:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        to=to,
        client=client,
    ).parsed


async def asyncio_detailed(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[AvailabilityReply | ErrorReply]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        to=to,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> AvailabilityReply | ErrorReply:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            to=to,
            client=client,
        )
    ).parsed
