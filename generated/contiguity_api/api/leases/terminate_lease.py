"""Terminate a lease."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.lease_termination_response import LeaseTerminationResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = LeaseTerminationResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: LeaseTerminationResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(number: str) -> Operation[LeaseTerminationResponse]:
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


def sync_detailed(number: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(number=number), _DECODERS)


def sync(number: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(number=number), _DECODERS).parsed


async def asyncio_detailed(number: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(number=number), _DECODERS)


async def asyncio(number: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(number=number), _DECODERS)).parsed
