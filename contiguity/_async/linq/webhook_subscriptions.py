"""Webhook subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity.errors import ValidationError
from linq_api import models
from linq_api.api import webhook_subscriptions as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier
    from linq_api.models import (
        WebhookEventType,
        WebhookSubscription,
        WebhookSubscriptionCreateResponse,
        WebhookSubscriptionList,
    )

_CHANGEABLE = (
    "target_url",
    "subscribed_events",
    "is_active",
    "phone_numbers",
    "routing_key_header",
    "routing_id_header",
)


class AsyncWebhookSubscriptions(AsyncResource):
    """Webhook subscriptions (API reference, webhook subscriptions)."""

    async def create(
        self,
        *,
        target_url: URL,
        subscribed_events: Sequence[WebhookEventType | str],
        phone_numbers: Sequence[str] | None = None,
        routing_key_header: str | None = None,
        routing_id_header: str | None = None,
    ) -> WebhookSubscriptionCreateResponse:
        """Subscribe a URL to events.

        Args:
            target_url: An HTTPS URL without another subscription. The query ``?version=2026-02-03`` or
                ``?version=2025-01-01`` selects the payload version of message events.
            subscribed_events: The event types, at least one. `webhook_events.list` returns all.
            phone_numbers: Only events of these lines, in E.164 format. Default: all lines.
            routing_key_header: The header of your responses whose value is sent with later events of the same chat.
            routing_id_header: The header that carries the chat's id in that case. Default: ``Linq-Chat-Id``.

        Returns:
            The subscription, with the ``.signing_secret`` of its webhooks. Only this response contains the secret:
            store it, and pass it to the client as ``webhook_secret=``.

        Raises:
            DeliveryUnknown: The subscription may have been created; check with `list`. If so, delete it and create
                another, because its secret is lost.
        """
        body = models.WebhookSubscriptionCreate(
            target_url=arguments.url("target_url", target_url),
            subscribed_events=arguments.event_types(subscribed_events),
            phone_numbers=validation.optional(arguments.phones, "phone_numbers", phone_numbers),
            routing_key_header=validation.optional(validation.single_line, "routing_key_header", routing_key_header),
            routing_id_header=validation.optional(validation.single_line, "routing_id_header", routing_id_header),
        )
        return await self._client.call(
            api.create_webhook_subscription.operation(body=body), retry_safety=RetrySafety.UNSAFE
        )

    def list(self) -> AsyncPages[WebhookSubscription, WebhookSubscriptionList]:
        """List your subscriptions, including paused ones.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response.
        """
        return AsyncPages(self._client, api.list_webhook_subscriptions.operation(), lambda page: page.subscriptions)

    async def get(self, subscription_id: Identifier) -> WebhookSubscription:
        """Return a subscription, without its secret.

        Args:
            subscription_id: The subscription's id.

        Raises:
            NotFound: The subscription does not exist (2010).
        """
        checked = validation.uuid("subscription_id", subscription_id)
        return await self._client.call(api.get_webhook_subscription.operation(checked))

    async def update(
        self,
        subscription_id: Identifier,
        *,
        target_url: URL | None = None,
        subscribed_events: Sequence[WebhookEventType | str] | None = None,
        is_active: bool | None = None,
        phone_numbers: Sequence[str] | None = None,
        routing_key_header: str | None = None,
        routing_id_header: str | None = None,
    ) -> WebhookSubscription:
        """Change a subscription. Fields that are not given, and the secret, are not changed.

        Args:
            subscription_id: The subscription's id.
            target_url: The new HTTPS URL.
            subscribed_events: The complete list of event types.
            is_active: False to pause the subscription. Events during a pause are not delivered later.
            phone_numbers: Only events of these lines, in E.164 format. An empty list means all lines.
            routing_key_header: As for `create`. An empty string removes the header and all stored values.
            routing_id_header: As for `create`. An empty string removes the header.

        Raises:
            NotFound: The subscription does not exist (2010).
        """
        body = models.WebhookSubscriptionUpdate(
            target_url=validation.optional(arguments.url, "target_url", target_url),
            subscribed_events=None if subscribed_events is None else arguments.event_types(subscribed_events),
            is_active=validation.optional(validation.boolean, "is_active", is_active),
            phone_numbers=validation.optional(arguments.phones, "phone_numbers", phone_numbers),
            routing_key_header=validation.optional(validation.unicode, "routing_key_header", routing_key_header),
            routing_id_header=validation.optional(validation.unicode, "routing_id_header", routing_id_header),
        )
        if body == models.WebhookSubscriptionUpdate():
            raise ValidationError(arguments=_CHANGEABLE, rule="at least one must be given")
        checked = validation.uuid("subscription_id", subscription_id)
        return await self._client.call(api.update_webhook_subscription.operation(checked, body=body))

    async def delete(self, subscription_id: Identifier) -> None:
        """Delete a subscription.

        Args:
            subscription_id: The subscription's id.

        Raises:
            NotFound: The subscription does not exist (2010).
        """
        checked = validation.uuid("subscription_id", subscription_id)
        await self._client.call(api.delete_webhook_subscription.operation(checked))
