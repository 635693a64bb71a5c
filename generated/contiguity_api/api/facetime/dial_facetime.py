"""Place a FaceTime Audio call."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.face_time_call_response import FaceTimeCallResponse
from ...models.face_time_dial import FaceTimeDial
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], FaceTimeCallResponse | ErrorResponse]] = {
    200: FaceTimeCallResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: FaceTimeDial,
) -> Operation[FaceTimeCallResponse]:
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


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: FaceTimeDial,
) -> Response[FaceTimeCallResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: FaceTimeDial,
) -> FaceTimeCallResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: FaceTimeDial,
) -> Response[FaceTimeCallResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: FaceTimeDial,
) -> FaceTimeCallResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
