"""Get a payment provider."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.payment_provider import PaymentProvider
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PaymentProvider | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PaymentProvider.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(provider: str) -> Operation[PaymentProvider]:
    """Get a payment provider.

    Returns whether a payment provider can be used. The status 200 is inferred.

    Args:
        provider (str): Name of the provider.
    """
    return Operation(
        name="get_payment_provider",
        method="GET",
        template="/v3/payments/providers/{provider}",
        path=f"/v3/payments/providers/{segment(provider)}",
        decode=PaymentProvider.from_dict,
    )


def sync_detailed(provider: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(provider=provider), _DECODERS)


def sync(provider: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(provider=provider), _DECODERS).parsed


async def asyncio_detailed(provider: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(provider=provider), _DECODERS)


async def asyncio(provider: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(provider=provider), _DECODERS)).parsed
