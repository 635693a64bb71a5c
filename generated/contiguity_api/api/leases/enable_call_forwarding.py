"""Enable call forwarding."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.call_forwarding_enable import CallForwardingEnable
from ...models.error_response import ErrorResponse
from ...models.number_call_forwarding_response import NumberCallForwardingResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], NumberCallForwardingResponse | ErrorResponse]] = {
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
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        number=number,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: CallForwardingEnable,
) -> NumberCallForwardingResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        number=number,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: CallForwardingEnable,
) -> NumberCallForwardingResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            number=number,
            client=client,
            body=body,
        )
    ).parsed
