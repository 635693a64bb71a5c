"""Revoke an entitlement."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.entitlement_revocation_response import EntitlementRevocationResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = EntitlementRevocationResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: EntitlementRevocationResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(name: str) -> Operation[EntitlementRevocationResponse]:
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


def sync_detailed(name: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(name=name), _DECODERS)


def sync(name: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(name=name), _DECODERS).parsed


async def asyncio_detailed(name: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(name=name), _DECODERS)


async def asyncio(name: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(name=name), _DECODERS)).parsed
