"""Connect a payment provider."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_provider_connect import PaymentProviderConnect
from ...models.payment_provider_connect_response import PaymentProviderConnectResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PaymentProviderConnectResponse | ErrorResponse]] = {
    200: PaymentProviderConnectResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    provider: str,
    *,
    body: PaymentProviderConnect,
) -> Operation[PaymentProviderConnectResponse]:
    """Connect a payment provider.

    Starts the onboarding of a payment provider. The status 200 is inferred.

    Args:
        provider (str): Name of the provider.
        body (PaymentProviderConnect): The return URL of the onboarding.
    """
    return Operation(
        name="connect_payment_provider",
        method="POST",
        template="/v3/payments/providers/{provider}/connect",
        path=f"/v3/payments/providers/{segment(provider)}/connect",
        decode=PaymentProviderConnectResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentProviderConnect,
) -> Response[PaymentProviderConnectResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        provider=provider,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentProviderConnect,
) -> PaymentProviderConnectResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        provider=provider,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentProviderConnect,
) -> Response[PaymentProviderConnectResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        provider=provider,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    provider: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentProviderConnect,
) -> PaymentProviderConnectResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            provider=provider,
            client=client,
            body=body,
        )
    ).parsed
