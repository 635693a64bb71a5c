"""Check RCS capability."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.capability_response import CapabilityResponse
from ...models.error_response import ErrorResponse
from ...models.rcs_check import RCSCheck
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = CapabilityResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: CapabilityResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500, 503), ErrorResponse.from_dict),
}


def operation(*, body: RCSCheck) -> Operation[CapabilityResponse]:
    """Check RCS capability.

    Checks whether a number can receive RCS messages. One check every 10 seconds (docs). 503 (4004, 4009, 4010) is
    a problem of the line that checks, and is not related to the number.

    Args:
        body (RCSCheck): A number to check for RCS.
    """
    return Operation(
        name="check_rcs",
        method="POST",
        template="/v3/capability/check_rcs",
        path="/v3/capability/check_rcs",
        decode=CapabilityResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: RCSCheck) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: RCSCheck) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: RCSCheck) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: RCSCheck) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
