"""Lease a number."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.lease_request import LeaseRequest
from ...models.lease_response import LeaseResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], LeaseResponse | ErrorResponse]] = {
    200: LeaseResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    number: str,
    *,
    body: LeaseRequest | None = None,
) -> Operation[LeaseResponse]:
    """Lease a number.

    Leases a number. Its requirements, such as an entitlement, must be met; otherwise the response is 403, with
    the URL of the agreement to accept if there is one.

    Args:
        number (str): A phone number in E.164 format.
        body (LeaseRequest | None): The billing method for a new lease.
    """
    return Operation(
        name="lease_number",
        method="POST",
        template="/numbers/lease/{number}",
        path=f"/numbers/lease/{segment(number)}",
        decode=LeaseResponse.from_dict,
        json=None if body is None else body.to_dict(),
    )


def sync_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: LeaseRequest | None = None,
) -> Response[LeaseResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        number=number,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: LeaseRequest | None = None,
) -> LeaseResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        number=number,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: LeaseRequest | None = None,
) -> Response[LeaseResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        number=number,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: LeaseRequest | None = None,
) -> LeaseResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            number=number,
            client=client,
            body=body,
        )
    ).parsed
