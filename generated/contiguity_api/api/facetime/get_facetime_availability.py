"""Check FaceTime availability."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.availability_response import AvailabilityResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], AvailabilityResponse | ErrorResponse]] = {
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
        decode=AvailabilityResponse.from_dict,
    )


def sync_detailed(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[AvailabilityResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        to=to,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> AvailabilityResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        to=to,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    to: str,
    *,
    client: "AuthenticatedClient | Client",
) -> AvailabilityResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            to=to,
            client=client,
        )
    ).parsed
