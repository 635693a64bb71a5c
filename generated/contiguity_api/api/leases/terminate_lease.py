"""Terminate a lease."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.lease_termination_response import LeaseTerminationResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], LeaseTerminationResponse | ErrorResponse]] = {
    200: LeaseTerminationResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    number: str,
) -> Operation[LeaseTerminationResponse]:
    """Terminate a lease.

    Terminates a lease. It takes effect immediately.

    Args:
        number (str): A phone number in E.164 format.
    """
    return Operation(
        name="terminate_lease",
        method="DELETE",
        template="/numbers/leased/{number}",
        path=f"/numbers/leased/{segment(number)}",
        decode=LeaseTerminationResponse.from_dict,
    )


def sync_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LeaseTerminationResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        number=number,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> LeaseTerminationResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        number=number,
        client=client,
    ).parsed


async def asyncio_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LeaseTerminationResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        number=number,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> LeaseTerminationResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            number=number,
            client=client,
        )
    ).parsed
