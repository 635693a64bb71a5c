"""Cancel a payment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment import Payment
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], Payment | ErrorResponse]] = {
    200: Payment.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    payment_id: str,
) -> Operation[Payment]:
    """Cancel a payment.

    Cancels a payment. The status 200 is inferred.

    Args:
        payment_id (str): Id of the payment, an opaque string.
    """
    return Operation(
        name="cancel_payment",
        method="POST",
        template="/v3/payments/{payment_id}/cancel",
        path=f"/v3/payments/{segment(payment_id)}/cancel",
        decode=Payment.from_dict,
    )


def sync_detailed(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Payment | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        payment_id=payment_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Payment | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        payment_id=payment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Payment | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        payment_id=payment_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Payment | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            payment_id=payment_id,
            client=client,
        )
    ).parsed
