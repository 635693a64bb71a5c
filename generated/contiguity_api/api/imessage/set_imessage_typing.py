"""Show or hide the typing indicator."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.typing import Typing
from ...models.typing_status_response import TypingStatusResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = TypingStatusResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: TypingStatusResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: Typing) -> Operation[TypingStatusResponse]:
    """Show or hide the typing indicator.

    Shows or hides the typing indicator on the recipient's device. Without `from`, one of your iMessage numbers is
    chosen at random.

    Args:
        body (Typing): A typing indicator for iMessage or WhatsApp.
    """
    return Operation(
        name="set_imessage_typing",
        method="POST",
        template="/send/imessage/typing",
        path="/send/imessage/typing",
        decode=TypingStatusResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: Typing) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: Typing) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: Typing) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: Typing) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
