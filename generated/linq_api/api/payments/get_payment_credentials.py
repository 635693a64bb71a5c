"""Get the card of a payment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_credentials import PaymentCredentials
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], PaymentCredentials | ErrorResponse]] = {
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
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        payment_id=payment_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentCredentials | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
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
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        payment_id=payment_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    payment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentCredentials | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            payment_id=payment_id,
            client=client,
        )
    ).parsed
