"""Lease a number."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.lease_request import LeaseRequest
from ...models.lease_response import LeaseResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = LeaseResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: LeaseResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(number: str, *, body: LeaseRequest | None = None) -> Operation[LeaseResponse]:
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
    number: str, *, client: "AuthenticatedClient | Client", body: LeaseRequest | None = None
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(number=number, body=body), _DECODERS)


def sync(number: str, *, client: "AuthenticatedClient | Client", body: LeaseRequest | None = None) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(number=number, body=body), _DECODERS).parsed


async def asyncio_detailed(
    number: str, *, client: "AuthenticatedClient | Client", body: LeaseRequest | None = None
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(number=number, body=body), _DECODERS)


async def asyncio(number: str, *, client: "AuthenticatedClient | Client", body: LeaseRequest | None = None) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(number=number, body=body), _DECODERS)).parsed
