"""List leased numbers."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.leased_numbers_response import LeasedNumbersResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], LeasedNumbersResponse | ErrorResponse]] = {
    200: LeasedNumbersResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation() -> Operation[LeasedNumbersResponse]:
    """List leased numbers.

    Lists the numbers that you lease. For an account without leases the response is either an empty list or 404.
    """
    return Operation(
        name="list_leased_numbers",
        method="GET",
        template="/numbers/leased",
        path="/numbers/leased",
        decode=LeasedNumbersResponse.from_dict,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LeasedNumbersResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation()
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
) -> LeasedNumbersResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LeasedNumbersResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation()
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
) -> LeasedNumbersResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
