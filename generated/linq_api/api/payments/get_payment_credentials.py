"""Get the card of a payment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_credentials import PaymentCredentials
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PaymentCredentials | ErrorResponse]] = {
    200: PaymentCredentials.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    payment_id: str,
) -> Operation[PaymentCredentials]:
    """Get the card of a payment.

    Returns the information that is needed to retrieve the card from its provider; valid for a short time. The
    status 200 is inferred.

    Args:
        payment_id (str): Id of the payment, an opaque string.
    """
    return Operation(
        name="get_payment_credentials",
        method="GET",
        template="/v3/payments/{payment_id}/credentials",
        path=f"/v3/payments/{segment(payment_id)}/credentials",
        decode=PaymentCredentials.from_dict,
    )


def sync_detailed(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PaymentCredentials | ErrorResponse]:
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
) -> PaymentCredentials | ErrorResponse:
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
) -> Response[PaymentCredentials | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        payment_id=payment_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentCredentials | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            payment_id=payment_id,
            client=client,
        )
    ).parsed
