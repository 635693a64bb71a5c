"""Show the typing indicator."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...types import Operation, Response, nothing, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], None | ErrorResponse]] = {
    204: nothing,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    chat_id: str,
) -> Operation[None]:
    """Show the typing indicator.

    Shows that your line is typing. The indicator expires after 85 to 90 seconds: repeat the call every 60 seconds
    to keep it. Sending a message hides it. Best effort if nothing was sent in the last 5 minutes; no effect on
    RCS and SMS.

    Args:
        chat_id (str): Id of the chat, a UUID.
    """
    return Operation(
        name="start_typing",
        method="POST",
        template="/v3/chats/{chat_id}/typing",
        path=f"/v3/chats/{segment(chat_id)}/typing",
        decode=nothing,
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[None | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        chat_id=chat_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[None | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        chat_id=chat_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
        )
    ).parsed
