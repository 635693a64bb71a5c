"""Rename a group or set its icon."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.chat_update import ChatUpdate
from ...models.chat_update_response import ChatUpdateResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ChatUpdateResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: ChatUpdateResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(chat_id: str, *, body: ChatUpdate) -> Operation[ChatUpdateResponse]:
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


def sync_detailed(chat_id: str, *, client: "AuthenticatedClient | Client", body: ChatUpdate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS)


def sync(chat_id: str, *, client: "AuthenticatedClient | Client", body: ChatUpdate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(chat_id=chat_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    chat_id: str, *, client: "AuthenticatedClient | Client", body: ChatUpdate
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)


async def asyncio(chat_id: str, *, client: "AuthenticatedClient | Client", body: ChatUpdate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(chat_id=chat_id, body=body), _DECODERS)).parsed
