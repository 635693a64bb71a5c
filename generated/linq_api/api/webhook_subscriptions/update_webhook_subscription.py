"""Update a webhook subscription."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.webhook_subscription import WebhookSubscription
from ...models.webhook_subscription_update import WebhookSubscriptionUpdate
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], WebhookSubscription | ErrorResponse]] = {
    200: WebhookSubscription.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    subscription_id: str,
    *,
    body: WebhookSubscriptionUpdate,
) -> Operation[WebhookSubscription]:
    """Update a webhook subscription.

    Updates the given fields of a webhook subscription. The other fields and the signing secret do not change.

    Args:
        subscription_id (str): Id of the webhook subscription, a UUID.
        body (WebhookSubscriptionUpdate): The fields of a subscription to update. The signing secret cannot
            be changed.
    """
    return Operation(
        name="update_webhook_subscription",
        method="PUT",
        template="/v3/webhook-subscriptions/{subscription_id}",
        path=f"/v3/webhook-subscriptions/{segment(subscription_id)}",
        decode=WebhookSubscription.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    subscription_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: WebhookSubscriptionUpdate,
) -> Response[WebhookSubscription | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        subscription_id=subscription_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    subscription_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: WebhookSubscriptionUpdate,
) -> WebhookSubscription | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        subscription_id=subscription_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: WebhookSubscriptionUpdate,
) -> Response[WebhookSubscription | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        subscription_id=subscription_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    subscription_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: WebhookSubscriptionUpdate,
) -> WebhookSubscription | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            subscription_id=subscription_id,
            client=client,
            body=body,
        )
    ).parsed
