"""List payment requests."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_request_list import PaymentRequestList
from ...models.payment_request_status import PaymentRequestStatus
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PaymentRequestList | ErrorResponse]] = {
    200: PaymentRequestList.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> Operation[PaymentRequestList]:
    """List payment requests.

    Returns the payment requests page by page, newest first. The status 200 is inferred.

    Args:
        limit (int | None): Number of payment requests per page, at most 100. Defaults to 20.
        offset (int | None): Number of payment requests to skip. Defaults to 0.
        status (PaymentRequestStatus | None): Status of a payment request.
    """
    params: dict[str, Any] = {}

    params["limit"] = limit

    params["offset"] = offset

    json_status: str | None = None
    if status is not None:
        json_status = status

    params["status"] = json_status

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="list_payment_requests",
        method="GET",
        template="/v3/payment_requests",
        path="/v3/payment_requests",
        decode=PaymentRequestList.from_dict,
        query=params,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> Response[PaymentRequestList | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        limit=limit,
        offset=offset,
        status=status,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> PaymentRequestList | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        status=status,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> Response[PaymentRequestList | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        limit=limit,
        offset=offset,
        status=status,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> PaymentRequestList | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            status=status,
        )
    ).parsed
