"""Create a chat."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.chat_create import ChatCreate
from ...models.chat_create_response import ChatCreateResponse
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ChatCreateResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    201: ChatCreateResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: ChatCreate) -> Operation[ChatCreateResponse]:
    """Create a chat.

    Sends the first message of a chat. If this line already has a chat with exactly these recipients, the message
    is
    sent to that chat and the response has the same format; the status of a reuse is not published (201 inferred).

    Errors: 400 (1001, 1002, 1004, or 1005 for a link in the first message of a new chat), 403 (2006 line of
    another
    account, 2008 recipient not allowed on a sandbox line, 2024 opted out, 2026 blocked, 2027 line currently not
    eligible), 404 (2003 or 2007, the attachment), 409 (2009 the same chat is currently being created, 2018 or
    2028
    the part requires iMessage, 2023 mention in a direct chat) and 429.

    Args:
        body (ChatCreate): A new conversation with its first message. The same `from` with the same set of
            `to` reuses the existing chat,
            unless that group was named, its participants changed, or your line left it.

            The first message of a *new* chat must not contain a `link` part, a URL inside a text (400, code
            1005),
            `reply_to` or `effect`.
    """
    return Operation(
        name="create_chat",
        method="POST",
        template="/v3/chats",
        path="/v3/chats",
        decode=ChatCreateResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: ChatCreate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: ChatCreate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: ChatCreate) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: ChatCreate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
