"""Delete a domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.domain_deletion_response import DomainDeletionResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = DomainDeletionResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: DomainDeletionResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(domain: str) -> Operation[DomainDeletionResponse]:
    """Delete a domain.

    Deletes a domain. Email can no longer be sent from it.

    Args:
        domain (str): A domain name.
    """
    return Operation(
        name="delete_domain",
        method="DELETE",
        template="/domains/{domain}",
        path=f"/domains/{segment(domain)}",
        decode=DomainDeletionResponse.from_dict,
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
