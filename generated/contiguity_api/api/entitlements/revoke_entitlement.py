"""Revoke an entitlement."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.entitlement_revocation_response import EntitlementRevocationResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], EntitlementRevocationResponse | ErrorResponse]] = {
    200: EntitlementRevocationResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    name: str,
) -> Operation[EntitlementRevocationResponse]:
    """Revoke an entitlement.

    Revokes an entitlement of the account.

    Args:
        name (str): Name of an entitlement, such as fast_track.
    """
    return Operation(
        name="revoke_entitlement",
        method="DELETE",
        template="/entitlements/{name}",
        path=f"/entitlements/{segment(name)}",
        decode=EntitlementRevocationResponse.from_dict,
    )


def sync_detailed(
    name: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[EntitlementRevocationResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        name=name,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    name: str,
    *,
    client: "AuthenticatedClient | Client",
) -> EntitlementRevocationResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        name=name,
        client=client,
    ).parsed


async def asyncio_detailed(
    name: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[EntitlementRevocationResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        name=name,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    name: str,
    *,
    client: "AuthenticatedClient | Client",
) -> EntitlementRevocationResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            name=name,
            client=client,
        )
    ).parsed
