"""Share your contact card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...types import Operation, Response, nothing, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], None | ErrorResponse]] = {
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
    """Share your contact card.

    Shares the name and photo of your line, at most once every 5 minutes per chat (429). Without an active card:
    404 with code 2012. iMessage only; no effect on other services, and displayed only after an earlier message
    from your line.

    Args:
        chat_id (str): Id of the chat, a UUID.
    """
    return Operation(
        name="share_contact_card",
        method="POST",
        template="/v3/chats/{chat_id}/share_contact_card",
        path=f"/v3/chats/{segment(chat_id)}/share_contact_card",
        decode=nothing,
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[None | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        chat_id=chat_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        chat_id=chat_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
        )
    ).parsed
