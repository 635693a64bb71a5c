"""List available numbers."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.available_numbers_response import AvailableNumbersResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], AvailableNumbersResponse | ErrorResponse]] = {
    200: AvailableNumbersResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation() -> Operation[AvailableNumbersResponse]:
    """List available numbers.

    Lists the numbers that your account can lease. The API has no filters. An empty result may also be returned as
    404; an account without access receives 403.
    """
    return Operation(
        name="list_available_numbers",
        method="GET",
        template="/numbers/leases",
        path="/numbers/leases",
        decode=AvailableNumbersResponse.from_dict,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[AvailableNumbersResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation()
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
) -> AvailableNumbersResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[AvailableNumbersResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation()
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
) -> AvailableNumbersResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
