"""List payment requests."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_request_list import PaymentRequestList
from ...models.payment_request_status import PaymentRequestStatus
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], PaymentRequestList | ErrorResponse]] = {
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
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        limit=limit,
        offset=offset,
        status=status,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> PaymentRequestList | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
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
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        limit=limit,
        offset=offset,
        status=status,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    limit: int | None = None,
    offset: int | None = None,
    status: PaymentRequestStatus | None = None,
) -> PaymentRequestList | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            status=status,
        )
    ).parsed
