"""Update a webhook subscription."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.webhook_subscription import WebhookSubscription
from ...models.webhook_subscription_update import WebhookSubscriptionUpdate
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = WebhookSubscription | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: WebhookSubscription.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 409, 429, 500), ErrorResponse.from_dict),
}


def operation(subscription_id: str, *, body: WebhookSubscriptionUpdate) -> Operation[WebhookSubscription]:
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
    subscription_id: str, *, client: "AuthenticatedClient | Client", body: WebhookSubscriptionUpdate
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(subscription_id=subscription_id, body=body), _DECODERS)


def sync(subscription_id: str, *, client: "AuthenticatedClient | Client", body: WebhookSubscriptionUpdate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(subscription_id=subscription_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    subscription_id: str, *, client: "AuthenticatedClient | Client", body: WebhookSubscriptionUpdate
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(subscription_id=subscription_id, body=body), _DECODERS)


async def asyncio(
    subscription_id: str, *, client: "AuthenticatedClient | Client", body: WebhookSubscriptionUpdate
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(subscription_id=subscription_id, body=body), _DECODERS)).parsed
