"""Cancel a payment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.payment import Payment
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Payment | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: Payment.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(payment_id: str) -> Operation[Payment]:
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


def sync_detailed(payment_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(payment_id=payment_id), _DECODERS)


def sync(payment_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(payment_id=payment_id), _DECODERS).parsed


async def asyncio_detailed(payment_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(payment_id=payment_id), _DECODERS)


async def asyncio(payment_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(payment_id=payment_id), _DECODERS)).parsed
