"""Create a webhook subscription."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.webhook_subscription_create import WebhookSubscriptionCreate
from ...models.webhook_subscription_create_response import WebhookSubscriptionCreateResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], WebhookSubscriptionCreateResponse | ErrorResponse]] = {
    201: WebhookSubscriptionCreateResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: WebhookSubscriptionCreate,
) -> Operation[WebhookSubscriptionCreateResponse]:
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


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: WebhookSubscriptionCreate,
) -> Response[WebhookSubscriptionCreateResponse | ErrorResponse]:
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
    body: WebhookSubscriptionCreate,
) -> WebhookSubscriptionCreateResponse | ErrorResponse:
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
    body: WebhookSubscriptionCreate,
) -> Response[WebhookSubscriptionCreateResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: WebhookSubscriptionCreate,
) -> WebhookSubscriptionCreateResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
