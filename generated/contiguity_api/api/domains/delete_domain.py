"""Delete a domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.domain_deletion_response import DomainDeletionResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], DomainDeletionResponse | ErrorResponse]] = {
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
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        domain=domain,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> DomainDeletionResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        domain=domain,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> DomainDeletionResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            domain=domain,
            client=client,
        )
    ).parsed
