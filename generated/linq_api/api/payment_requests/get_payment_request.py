"""Get a payment request."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_request import PaymentRequest
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PaymentRequest | ErrorResponse]] = {
    200: PaymentRequest.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    payment_request_id: str,
) -> Operation[PaymentRequest]:
    """Get a payment request.

    Returns a payment request. Unknown: 404 with code 2021. The status 200 is inferred.

    Args:
        payment_request_id (str): Id of the payment request, an opaque string.
    """
    return Operation(
        name="get_payment_request",
        method="GET",
        template="/v3/payment_requests/{payment_request_id}",
        path=f"/v3/payment_requests/{segment(payment_request_id)}",
        decode=PaymentRequest.from_dict,
    )


def sync_detailed(
    payment_request_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PaymentRequest | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        payment_request_id=payment_request_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    payment_request_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentRequest | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        payment_request_id=payment_request_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    payment_request_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PaymentRequest | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        payment_request_id=payment_request_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    payment_request_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentRequest | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            payment_request_id=payment_request_id,
            client=client,
        )
    ).parsed
