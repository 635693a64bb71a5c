"""Get a payment request."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.payment_request import PaymentRequest
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PaymentRequest | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PaymentRequest.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(payment_request_id: str) -> Operation[PaymentRequest]:
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


def sync_detailed(payment_request_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(payment_request_id=payment_request_id), _DECODERS)


def sync(payment_request_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(payment_request_id=payment_request_id), _DECODERS).parsed


async def asyncio_detailed(payment_request_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(payment_request_id=payment_request_id), _DECODERS)


async def asyncio(payment_request_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(payment_request_id=payment_request_id), _DECODERS)).parsed
