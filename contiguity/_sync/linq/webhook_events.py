# Made from contiguity/_async/linq/webhook_events.py by scripts/regenerate: edit that file.
"""Event types of webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from linq_api.api import webhook_events as api

if TYPE_CHECKING:
    from linq_api.models import WebhookEventList, WebhookEventType


class WebhookEvents(Resource):
    """Event types of webhooks (API reference, webhook events)."""

    def list(self) -> Pages[WebhookEventType | str, WebhookEventList]:
        """List the event types that a subscription can have.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response, with ``.doc_url``.
        """
        return Pages(self._client, api.list_webhook_events.operation(), lambda page: page.events)
