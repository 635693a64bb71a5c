# Made from contiguity/_async/linq/webhook_subscriptions.py by scripts/regenerate: edit that file.
"""Where webhooks go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from contiguity.errors import ValidationError
from linq_api import models
from linq_api.api import webhook_subscriptions as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier
    from linq_api.models import (
        WebhookEventType,
        WebhookSubscription,
        WebhookSubscriptionCreateReply,
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


class WebhookSubscriptions(Resource):
    """Where webhooks go (API reference, webhook subscriptions)."""

    def create(
        self,
        *,
        target_url: URL,
        subscribed_events: Sequence[WebhookEventType | str],
        phone_numbers: Sequence[str] | None = None,
        routing_key_header: str | None = None,
        routing_id_header: str | None = None,
    ) -> WebhookSubscriptionCreateReply:
        """Have events delivered to a URL.

        Args:
            target_url: An HTTPS URL that no other subscription of yours has. With ``?version=2026-02-03`` or
                ``?version=2025-01-01`` it chooses the form of the message events.
            subscribed_events: The types of events, at least one; `webhook_events.list` has those that there are.
            phone_numbers: Only events of these lines, in E.164 format; none means all.
            routing_key_header: The header of your answers whose value comes back with later events of the same chat.
            routing_id_header: The header that then carries the chat's id; ``Linq-Chat-Id`` by default.

        Returns:
            The subscription, with the ``.signing_secret`` that its webhooks are signed with. It is told this once:
            keep it, and give it to the client as ``webhook_secret=``.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not be there; look with `list`. If it is, delete it and create another,
                since its secret is lost.
        """
        body = models.WebhookSubscriptionCreate(
            target_url=arguments.url("target_url", target_url),
            subscribed_events=arguments.event_types(subscribed_events),
            phone_numbers=validation.optional(arguments.phones, "phone_numbers", phone_numbers),
            routing_key_header=validation.optional(validation.single_line, "routing_key_header", routing_key_header),
            routing_id_header=validation.optional(validation.single_line, "routing_id_header", routing_id_header),
        )
        return self._client.call(api.create_webhook_subscription.operation(body=body), retry_safety=RetrySafety.UNSAFE)

    def list(self) -> Pages[WebhookSubscription, WebhookSubscriptionList]:
        """List your subscriptions, the paused ones included.

        Returns:
            All of them as you iterate; its ``.page()`` gives the whole reply.
        """
        return Pages(self._client, api.list_webhook_subscriptions.operation(), lambda page: page.subscriptions)

    def get(self, subscription_id: Identifier) -> WebhookSubscription:
        """Get a subscription, without its secret.

        Args:
            subscription_id: The subscription's id.

        Raises:
            ValidationError: `subscription_id` cannot be an id.
            NotFound: There is no such subscription (2010).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        checked = validation.uuid("subscription_id", subscription_id)
        return self._client.call(api.get_webhook_subscription.operation(checked))

    def update(
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
        """Change a subscription; what is left out stays as it is, and the secret stays in any case.

        Args:
            subscription_id: The subscription's id.
            target_url: The new HTTPS URL.
            subscribed_events: The types of events, all of them.
            is_active: False to pause it; what happens meanwhile is not delivered later.
            phone_numbers: Only events of these lines, in E.164 format; an empty list means all.
            routing_key_header: As for `create`; the empty string takes it away, and forgets all values.
            routing_id_header: As for `create`; the empty string takes it away.

        Raises:
            ValidationError: An argument breaks one of these rules, or nothing was given to change.
            NotFound: There is no such subscription (2010).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
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
        return self._client.call(api.update_webhook_subscription.operation(checked, body=body))

    def delete(self, subscription_id: Identifier) -> None:
        """Delete a subscription.

        Args:
            subscription_id: The subscription's id.

        Raises:
            ValidationError: `subscription_id` cannot be an id.
            NotFound: There is no such subscription (2010).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        checked = validation.uuid("subscription_id", subscription_id)
        self._client.call(api.delete_webhook_subscription.operation(checked))
