"""Delete a domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.domain_deletion_response import DomainDeletionResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], DomainDeletionResponse | ErrorResponse]] = {
    200: DomainDeletionResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    domain: str,
) -> Operation[DomainDeletionResponse]:
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


def sync_detailed(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[DomainDeletionResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        domain=domain,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> DomainDeletionResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        domain=domain,
        client=client,
    ).parsed


async def asyncio_detailed(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[DomainDeletionResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        domain=domain,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> DomainDeletionResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            domain=domain,
            client=client,
        )
    ).parsed
