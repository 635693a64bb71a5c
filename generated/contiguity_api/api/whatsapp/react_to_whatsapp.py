"""Add or remove a WhatsApp reaction."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.reaction_result_response import ReactionResultResponse
from ...models.whats_app_react import WhatsAppReact
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ReactionResultResponse | ErrorResponse]] = {
    200: ReactionResultResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: WhatsAppReact,
) -> Operation[ReactionResultResponse]:
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


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: WhatsAppReact,
) -> Response[ReactionResultResponse | ErrorResponse]:
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
    body: WhatsAppReact,
) -> ReactionResultResponse | ErrorResponse:
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
    body: WhatsAppReact,
) -> Response[ReactionResultResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: WhatsAppReact,
) -> ReactionResultResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
