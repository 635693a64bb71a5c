"""Event types of webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from linq_api.api import webhook_events as api

if TYPE_CHECKING:
    from linq_api.models import WebhookEventList, WebhookEventType


class AsyncWebhookEvents(AsyncResource):
    """Event types of webhooks (API reference, webhook events)."""

    def list(self) -> AsyncPages[WebhookEventType | str, WebhookEventList]:
        """List the event types that a subscription can have.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response, with ``.doc_url``.
        """
        return AsyncPages(self._client, api.list_webhook_events.operation(), lambda page: page.events)
