"""Enable call forwarding."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.call_forwarding_enable import CallForwardingEnable
from ...models.error_response import ErrorResponse
from ...models.number_call_forwarding_response import NumberCallForwardingResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], NumberCallForwardingResponse | ErrorResponse]] = {
    200: NumberCallForwardingResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    number: str,
    *,
    body: CallForwardingEnable,
) -> Operation[NumberCallForwardingResponse]:
    """Enable call forwarding.

    Forwards calls to a leased number. The change may be queued: see `status` and `estimated_completion`. Since
    v2026.9.27.

    Args:
        number (str): A phone number in E.164 format.
        body (CallForwardingEnable): The number to forward calls to.
    """
    return Operation(
        name="enable_call_forwarding",
        method="POST",
        template="/numbers/lease/{number}/call_forwarding/enable",
        path=f"/numbers/lease/{segment(number)}/call_forwarding/enable",
        decode=NumberCallForwardingResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: CallForwardingEnable,
) -> Response[NumberCallForwardingResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        number=number,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: CallForwardingEnable,
) -> NumberCallForwardingResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        number=number,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: CallForwardingEnable,
) -> Response[NumberCallForwardingResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        number=number,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: CallForwardingEnable,
) -> NumberCallForwardingResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            number=number,
            client=client,
            body=body,
        )
    ).parsed
