"""Register a domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.domain_register import DomainRegister
from ...models.domain_registration_response import DomainRegistrationResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], DomainRegistrationResponse | ErrorResponse]] = {
    200: DomainRegistrationResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    domain: str,
    *,
    body: DomainRegister,
) -> Operation[DomainRegistrationResponse]:
    """Register a domain.

    Registers a domain for sending email. Its status is pending_verification until the returned DNS records are
    published and verified.

    Args:
        domain (str): A domain name.
        body (DomainRegister): Options of a new domain.
    """
    return Operation(
        name="register_domain",
        method="POST",
        template="/domains/{domain}",
        path=f"/domains/{segment(domain)}",
        decode=DomainRegistrationResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
    body: DomainRegister,
) -> Response[DomainRegistrationResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        domain=domain,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
    body: DomainRegister,
) -> DomainRegistrationResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        domain=domain,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
    body: DomainRegister,
) -> Response[DomainRegistrationResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        domain=domain,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
    body: DomainRegister,
) -> DomainRegistrationResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            domain=domain,
            client=client,
            body=body,
        )
    ).parsed
