"""Check iMessage capability."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.capability_response import CapabilityResponse
from ...models.error_response import ErrorResponse
from ...models.i_message_check import IMessageCheck
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], CapabilityResponse | ErrorResponse]] = {
    200: CapabilityResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: IMessageCheck,
) -> Operation[CapabilityResponse]:
    """Check iMessage capability.

    Checks whether an address can receive iMessages. One check every 10 seconds (docs).

    Args:
        body (IMessageCheck): An address to check for iMessage.
    """
    return Operation(
        name="check_imessage",
        method="POST",
        template="/v3/capability/check_imessage",
        path="/v3/capability/check_imessage",
        decode=CapabilityResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: IMessageCheck,
) -> Response[CapabilityResponse | ErrorResponse]:
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
    body: IMessageCheck,
) -> CapabilityResponse | ErrorResponse:
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
    body: IMessageCheck,
) -> Response[CapabilityResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: IMessageCheck,
) -> CapabilityResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
