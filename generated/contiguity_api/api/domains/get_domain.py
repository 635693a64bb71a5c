"""Get a domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.domain_details_reply import DomainDetailsReply
from ...models.error_reply import ErrorReply
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], DomainDetailsReply | ErrorReply]] = {
    200: DomainDetailsReply.from_dict,
    400: ErrorReply.from_dict,
    401: ErrorReply.from_dict,
    403: ErrorReply.from_dict,
    404: ErrorReply.from_dict,
    429: ErrorReply.from_dict,
    500: ErrorReply.from_dict,
}


def operation(
    domain: str,
) -> Operation[DomainDetailsReply]:
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
        decode=DomainDetailsReply.from_dict,
    )


def sync_detailed(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[DomainDetailsReply | ErrorReply]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableReply: The reply's body is not what its status promises.
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
) -> DomainDetailsReply | ErrorReply:
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
) -> Response[DomainDetailsReply | ErrorReply]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        domain=domain,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    domain: str,
    *,
    client: "AuthenticatedClient | Client",
) -> DomainDetailsReply | ErrorReply:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            domain=domain,
            client=client,
        )
    ).parsed
