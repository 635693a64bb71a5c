"""Connect a customer."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.payment_handle_connection import PaymentHandleConnection
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PaymentHandleConnection | ErrorResponse]] = {
    200: PaymentHandleConnection.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    handle: str,
) -> Operation[PaymentHandleConnection]:
    """Connect a customer.

    Starts connecting a customer, who receives a one-time code. The status 200 is inferred.

    Args:
        handle (str): Handle of the customer: phone number in E.164 format or e-mail address.
    """
    return Operation(
        name="connect_payment_handle",
        method="POST",
        template="/v3/payments/handles/{handle}/connect",
        path=f"/v3/payments/handles/{segment(handle)}/connect",
        decode=PaymentHandleConnection.from_dict,
    )


def sync_detailed(
    handle: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PaymentHandleConnection | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        handle=handle,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    handle: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentHandleConnection | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        handle=handle,
        client=client,
    ).parsed


async def asyncio_detailed(
    handle: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[PaymentHandleConnection | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        handle=handle,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    handle: str,
    *,
    client: "AuthenticatedClient | Client",
) -> PaymentHandleConnection | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            handle=handle,
            client=client,
        )
    ).parsed
