"""Check iMessage availability."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.availability_response import AvailabilityResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], AvailabilityResponse | ErrorResponse]] = {
    200: AvailabilityResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    to: str,
) -> Operation[AvailabilityResponse]:
    """Check iMessage availability.

    Checks in real time whether an address can receive iMessages. Requires a leased number with iMessage.

    Args:
        to (str): The address to check: an E.164 number, or an email address.
    """
    return Operation(
        name="get_imessage_availability",
        method="GET",
        template="/conversations/availability/imessage/{to}",
        path=f"/conversations/availability/imessage/{segment(to)}",
        decode=AvailabilityResponse.from_dict,
    )


def sync_detailed(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[AvailabilityResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
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
) -> AvailabilityResponse | ErrorResponse:
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
) -> Response[AvailabilityResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        to=to,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> AvailabilityResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            to=to,
            client=client,
        )
    ).parsed
