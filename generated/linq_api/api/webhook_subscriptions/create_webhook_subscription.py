"""Create a webhook subscription."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.webhook_subscription_create import WebhookSubscriptionCreate
from ...models.webhook_subscription_create_response import WebhookSubscriptionCreateResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = WebhookSubscriptionCreateResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    201: WebhookSubscriptionCreateResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: WebhookSubscriptionCreate) -> Operation[WebhookSubscriptionCreateResponse]:
    """Create a webhook subscription.

    Creates a webhook subscription. The response contains the signing secret, which cannot be retrieved later. 400
    if the URL is not HTTPS, or if the event types are missing or unknown; a URL that is already in use is an
    error too (400 or 409, not published).

    Args:
        body (WebhookSubscriptionCreate): A webhook subscription to create.
    """
    return Operation(
        name="create_webhook_subscription",
        method="POST",
        template="/v3/webhook-subscriptions",
        path="/v3/webhook-subscriptions",
        decode=WebhookSubscriptionCreateResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: WebhookSubscriptionCreate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: WebhookSubscriptionCreate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(
    *, client: "AuthenticatedClient | Client", body: WebhookSubscriptionCreate
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: WebhookSubscriptionCreate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed
