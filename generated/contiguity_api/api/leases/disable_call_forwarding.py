"""Disable call forwarding."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.number_call_forwarding_response import NumberCallForwardingResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = NumberCallForwardingResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: NumberCallForwardingResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(number: str) -> Operation[NumberCallForwardingResponse]:
    """Disable call forwarding.

    Stops forwarding calls to a leased number. The change may be queued. The request has no body. Since
    v2026.9.27.

    Args:
        number (str): A phone number in E.164 format.
    """
    return Operation(
        name="disable_call_forwarding",
        method="POST",
        template="/numbers/lease/{number}/call_forwarding/disable",
        path=f"/numbers/lease/{segment(number)}/call_forwarding/disable",
        decode=NumberCallForwardingResponse.from_dict,
    )


def sync_detailed(number: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(number=number), _DECODERS)


def sync(number: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(number=number), _DECODERS).parsed


async def asyncio_detailed(number: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(number=number), _DECODERS)


async def asyncio(number: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(number=number), _DECODERS)).parsed
