"""Create a payment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment import Payment
from ...models.payment_create import PaymentCreate
from ...types import Operation, Response, read

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
    *,
    body: PaymentCreate,
    idempotency_key: str | None = None,
) -> Operation[Payment]:
    """Create a payment.

    Pays on behalf of a customer with a single-use card. If the customer has to approve the payment, send the same
    request with the same key again after the approval. The header is documented in the docs only; the official
    SDK has no parameter for it. The status 200 is inferred.

    Args:
        idempotency_key (str | None): Idempotency key. A second request with the same key returns the
            response to the first one and has no further effect.
        body (PaymentCreate): A payment to create on behalf of a customer, with a single-use card.
    """
    headers: dict[str, Any] = {}
    if idempotency_key is not None:
        headers["Idempotency-Key"] = idempotency_key

    return Operation(
        name="create_payment",
        method="POST",
        template="/v3/payments",
        path="/v3/payments",
        decode=Payment.from_dict,
        json=body.to_dict(),
        headers=headers,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentCreate,
    idempotency_key: str | None = None,
) -> Response[Payment | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        body=body,
        idempotency_key=idempotency_key,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentCreate,
    idempotency_key: str | None = None,
) -> Payment | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentCreate,
    idempotency_key: str | None = None,
) -> Response[Payment | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
        idempotency_key=idempotency_key,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: PaymentCreate,
    idempotency_key: str | None = None,
) -> Payment | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
