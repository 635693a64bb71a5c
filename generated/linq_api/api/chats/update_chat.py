"""Rename a group or set its icon."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.chat_update import ChatUpdate
from ...models.chat_update_response import ChatUpdateResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ChatUpdateResponse | ErrorResponse]] = {
    202: ChatUpdateResponse.from_dict,
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
    *,
    body: ChatUpdate,
) -> Operation[ChatUpdateResponse]:
    """Rename a group or set its icon.

    Accepts the change and applies it asynchronously; `chat.group_name_updated`, `chat.group_icon_updated` or the
    corresponding failure events report the outcome. Groups only: 409 with code 1006 for a direct chat, 2013 after
    your line left. The status 202 is known from a secondary source; an older contract returned 200 with the whole
    chat.

    Args:
        chat_id (str): Id of the chat, a UUID.
        body (ChatUpdate): New name or icon of a group. At least one of them is required (inferred).
    """
    return Operation(
        name="update_chat",
        method="PUT",
        template="/v3/chats/{chat_id}",
        path=f"/v3/chats/{segment(chat_id)}",
        decode=ChatUpdateResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ChatUpdate,
) -> Response[ChatUpdateResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ChatUpdate,
) -> ChatUpdateResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ChatUpdate,
) -> Response[ChatUpdateResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        chat_id=chat_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: ChatUpdate,
) -> ChatUpdateResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
