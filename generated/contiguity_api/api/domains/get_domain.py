"""Get a domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.domain_details_response import DomainDetailsResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = DomainDetailsResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: DomainDetailsResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(domain: str) -> Operation[DomainDetailsResponse]:
    """Get a domain.

    Returns a domain with its verification results and DNS records, for every status.

    Args:
        domain (str): A domain name.
    """
    return Operation(
        name="get_domain",
        method="GET",
        template="/domains/{domain}",
        path=f"/domains/{segment(domain)}",
        decode=DomainDetailsResponse.from_dict,
    )


def sync_detailed(domain: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(domain=domain), _DECODERS)


def sync(domain: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(domain=domain), _DECODERS).parsed


async def asyncio_detailed(domain: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(domain=domain), _DECODERS)


async def asyncio(domain: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(domain=domain), _DECODERS)).parsed
