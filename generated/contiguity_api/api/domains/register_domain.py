"""Register a domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.domain_register import DomainRegister
from ...models.domain_registration_response import DomainRegistrationResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = DomainRegistrationResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: DomainRegistrationResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(domain: str, *, body: DomainRegister) -> Operation[DomainRegistrationResponse]:
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


def sync_detailed(domain: str, *, client: "AuthenticatedClient | Client", body: DomainRegister) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(domain=domain, body=body), _DECODERS)


def sync(domain: str, *, client: "AuthenticatedClient | Client", body: DomainRegister) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(domain=domain, body=body), _DECODERS).parsed


async def asyncio_detailed(
    domain: str, *, client: "AuthenticatedClient | Client", body: DomainRegister
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(domain=domain, body=body), _DECODERS)


async def asyncio(domain: str, *, client: "AuthenticatedClient | Client", body: DomainRegister) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(domain=domain, body=body), _DECODERS)).parsed
