"""Show or hide the WhatsApp typing indicator."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.typing import Typing
from ...models.typing_status_response import TypingStatusResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], TypingStatusResponse | ErrorResponse]] = {
    200: TypingStatusResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: Typing,
) -> Operation[TypingStatusResponse]:
    """Show or hide the WhatsApp typing indicator.

    Shows or hides the typing indicator on the recipient's device.

    Args:
        body (Typing): A typing indicator for iMessage or WhatsApp.
    """
    return Operation(
        name="set_whatsapp_typing",
        method="POST",
        template="/send/whatsapp/typing",
        path="/send/whatsapp/typing",
        decode=TypingStatusResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: Typing,
) -> Response[TypingStatusResponse | ErrorResponse]:
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
    body: Typing,
) -> TypingStatusResponse | ErrorResponse:
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
    body: Typing,
) -> Response[TypingStatusResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: Typing,
) -> TypingStatusResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
