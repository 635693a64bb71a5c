"""Check iMessage availability."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.availability_response import AvailabilityResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = AvailabilityResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: AvailabilityResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(to: str) -> Operation[AvailabilityResponse]:
    """Check iMessage availability.

    Checks in real time whether an address can receive iMessages. Requires a leased number with iMessage.

    Args:
        to (str): The address to check: an E.164 number, or an email address.
    """
    return Operation(
        name="get_imessage_availability",
        method="GET",
        template="/conversations/availability/imessage/{to}",
        path=f"/conversations/availability/imessage/{segment(to)}",
        decode=AvailabilityResponse.from_dict,
    )


def sync_detailed(to: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(to=to), _DECODERS)


def sync(to: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(to=to), _DECODERS).parsed


async def asyncio_detailed(to: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(to=to), _DECODERS)


async def asyncio(to: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(to=to), _DECODERS)).parsed
