"""List event types."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.webhook_event_list import WebhookEventList
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], WebhookEventList | ErrorResponse]] = {
    200: WebhookEventList.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation() -> Operation[WebhookEventList]:
    """List event types.

    Returns the event types that a webhook subscription can receive.
    """
    return Operation(
        name="list_webhook_events",
        method="GET",
        template="/v3/webhook-events",
        path="/v3/webhook-events",
        decode=WebhookEventList.from_dict,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[WebhookEventList | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation()
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
) -> WebhookEventList | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[WebhookEventList | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation()
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
) -> WebhookEventList | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
