"""React to a text."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.message_sent_response import MessageSentResponse
from ...models.text_react import TextReact
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = MessageSentResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: MessageSentResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: TextReact) -> Operation[MessageSentResponse]:
    """React to a text.

    Adds or removes a reaction to an SMS. The reaction is sent as a separate text and billed as one SMS, for
    adding and for removing.

    Args:
        body (TextReact): A reaction to a text. Identify the message either by `message_id`, or by `to` and
            `message` (and `from`).
    """
    return Operation(
        name="react_to_text",
        method="POST",
        template="/send/text/reactions",
        path="/send/text/reactions",
        decode=MessageSentResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: TextReact) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: TextReact) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: TextReact) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: TextReact) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
