"""Place a FaceTime Audio call."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.face_time_call_response import FaceTimeCallResponse
from ...models.face_time_dial import FaceTimeDial
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], FaceTimeCallResponse | ErrorResponse]] = {
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
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: FaceTimeDial,
) -> FaceTimeCallResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
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
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: FaceTimeDial,
) -> FaceTimeCallResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
