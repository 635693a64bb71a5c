"""Create a payment request."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.payment_request import PaymentRequest
from ...models.payment_request_create import PaymentRequestCreate
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PaymentRequest | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PaymentRequest.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: PaymentRequestCreate, idempotency_key: str | None = None) -> Operation[PaymentRequest]:
    """Create a payment request.

    Creates a payment request with a checkout page. 403 until the connected account can accept charges. The status
    200 is inferred.

    Args:
        idempotency_key (str | None): Idempotency key. A second request with the same key returns the
            response to the first one and has no further effect.
        body (PaymentRequestCreate): A payment request to create. In the mode `payment`, `amount` and
            `currency` are required; in the mode `subscription` they must be absent and `price_id` is required.
    """
    return Operation(
        name="create_payment_request",
        method="POST",
        template="/v3/payment_requests",
        path="/v3/payment_requests",
        decode=PaymentRequest.from_dict,
        json=body.to_dict(),
        headers=given({"Idempotency-Key": idempotency_key}),
    )


def sync_detailed(
    *, client: "AuthenticatedClient | Client", body: PaymentRequestCreate, idempotency_key: str | None = None
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)


def sync(
    *, client: "AuthenticatedClient | Client", body: PaymentRequestCreate, idempotency_key: str | None = None
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS).parsed


async def asyncio_detailed(
    *, client: "AuthenticatedClient | Client", body: PaymentRequestCreate, idempotency_key: str | None = None
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)


async def asyncio(
    *, client: "AuthenticatedClient | Client", body: PaymentRequestCreate, idempotency_key: str | None = None
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)).parsed
