"""Place a FaceTime Audio call."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.face_time_call_response import FaceTimeCallResponse
from ...models.face_time_dial import FaceTimeDial
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = FaceTimeCallResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: FaceTimeCallResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: FaceTimeDial) -> Operation[FaceTimeCallResponse]:
    """Place a FaceTime Audio call.

    Places a FaceTime Audio call. The call is first queued, and the facetime.call.initiated and
    facetime.call.ringing events are sent. Requires a leased number with FaceTime Audio. Since v2026.9.27.

    Args:
        body (FaceTimeDial): A FaceTime Audio call to place.
    """
    return Operation(
        name="dial_facetime",
        method="POST",
        template="/facetime/dial",
        path="/facetime/dial",
        decode=FaceTimeCallResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: FaceTimeDial) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: FaceTimeDial) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: FaceTimeDial) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: FaceTimeDial) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
