"""Create a payment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.payment import Payment
from ...models.payment_create import PaymentCreate
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Payment | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: Payment.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: PaymentCreate, idempotency_key: str | None = None) -> Operation[Payment]:
    """Create a payment.

    Pays on behalf of a customer with a single-use card. If the customer has to approve the payment, send the same
    request with the same key again after the approval. The header is documented in the docs only; the official
    SDK has no parameter for it. The status 200 is inferred.

    Args:
        idempotency_key (str | None): Idempotency key. A second request with the same key returns the
            response to the first one and has no further effect.
        body (PaymentCreate): A payment to create on behalf of a customer, with a single-use card.
    """
    return Operation(
        name="create_payment",
        method="POST",
        template="/v3/payments",
        path="/v3/payments",
        decode=Payment.from_dict,
        json=body.to_dict(),
        headers=given({"Idempotency-Key": idempotency_key}),
    )


def sync_detailed(
    *, client: "AuthenticatedClient | Client", body: PaymentCreate, idempotency_key: str | None = None
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: PaymentCreate, idempotency_key: str | None = None) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS).parsed


async def asyncio_detailed(
    *, client: "AuthenticatedClient | Client", body: PaymentCreate, idempotency_key: str | None = None
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)


async def asyncio(
    *, client: "AuthenticatedClient | Client", body: PaymentCreate, idempotency_key: str | None = None
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body, idempotency_key=idempotency_key), _DECODERS)).parsed
