"""Get a payment provider."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_provider import PaymentProvider
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PaymentProvider | ErrorResponse]] = {
    200: PaymentProvider.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    provider: str,
) -> Operation[PaymentProvider]:
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


def sync_detailed(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PaymentProvider | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        provider=provider,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentProvider | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        provider=provider,
        client=client,
    ).parsed


async def asyncio_detailed(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PaymentProvider | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        provider=provider,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentProvider | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            provider=provider,
            client=client,
        )
    ).parsed
