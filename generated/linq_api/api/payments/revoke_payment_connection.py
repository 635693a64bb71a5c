"""Revoke a customer's connection."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.payment_handle_connection import PaymentHandleConnection
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PaymentHandleConnection | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PaymentHandleConnection.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(handle: str) -> Operation[PaymentHandleConnection]:
    """Revoke a customer's connection.

    Revokes the connection of a customer. The status 200 is inferred.

    Args:
        handle (str): Handle of the customer: phone number in E.164 format or e-mail address.
    """
    return Operation(
        name="revoke_payment_connection",
        method="DELETE",
        template="/v3/payments/handles/{handle}/connection",
        path=f"/v3/payments/handles/{segment(handle)}/connection",
        decode=PaymentHandleConnection.from_dict,
    )


def sync_detailed(handle: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(handle=handle), _DECODERS)


def sync(handle: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(handle=handle), _DECODERS).parsed


async def asyncio_detailed(handle: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(handle=handle), _DECODERS)


async def asyncio(handle: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(handle=handle), _DECODERS)).parsed
