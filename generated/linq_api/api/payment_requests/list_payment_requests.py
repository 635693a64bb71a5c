"""List payment requests."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.payment_request_list import PaymentRequestList
from ...models.payment_request_status import PaymentRequestStatus
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PaymentRequestList | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PaymentRequestList.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(
    *, limit: int | None = None, offset: int | None = None, status: PaymentRequestStatus | None = None
) -> Operation[PaymentRequestList]:
    """List payment requests.

    Returns the payment requests page by page, newest first. The status 200 is inferred.

    Args:
        limit (int | None): Number of payment requests per page, at most 100. Defaults to 20.
        offset (int | None): Number of payment requests to skip. Defaults to 0.
        status (PaymentRequestStatus | None): Status of a payment request.
    """
    return Operation(
        name="list_payment_requests",
        method="GET",
        template="/v3/payment_requests",
        path="/v3/payment_requests",
        decode=PaymentRequestList.from_dict,
        query=given({"limit": limit, "offset": offset, "status": status}),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(limit=limit, offset=offset, status=status), _DECODERS)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(limit=limit, offset=offset, status=status), _DECODERS).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(limit=limit, offset=offset, status=status), _DECODERS)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(limit=limit, offset=offset, status=status), _DECODERS)).parsed
