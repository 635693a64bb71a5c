"""Add or remove a WhatsApp reaction."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.reaction_result_response import ReactionResultResponse
from ...models.whats_app_react import WhatsAppReact
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ReactionResultResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: ReactionResultResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: WhatsAppReact) -> Operation[ReactionResultResponse]:
    """Add or remove a WhatsApp reaction.

    Adds or removes an emoji reaction to a WhatsApp message, identified by its WhatsApp id or its full text.

    Args:
        body (WhatsAppReact): A reaction to a WhatsApp message (API reference, WhatsApp reactions). The
            request has no `from` field.
    """
    return Operation(
        name="react_to_whatsapp",
        method="POST",
        template="/send/whatsapp/reactions",
        path="/send/whatsapp/reactions",
        decode=ReactionResultResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: WhatsAppReact) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: WhatsAppReact) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: WhatsAppReact) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: WhatsAppReact) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
