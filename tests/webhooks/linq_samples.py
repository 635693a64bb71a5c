"""Bodies of Linq's events, and a webhook with a fixed clock."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
import strategies

from contiguity.errors import WebhookError
from contiguity.linq import events
from contiguity.webhooks import LinqWebhook
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from contiguity.linq.events import Event

# The vector of the facts about this API, whose signatures were made without this package.
SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
OTHER_SECRET = "whsec_ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8="
NOW = 1775000000
TYPE = "event_type"
ID = "3f0c2b6e-7d41-4b0e-9c55-0a8f1d2e6b90"
BODY = b'{"event_type":"message.sent","n":1}'
SIGNATURE = "v1,Aee6ET+CXPS1yCIneEthhJbxlokBbl+r1ICMw786Evc="
LEGACY_SIGNATURE = "e1681edcceee6fda197a3d9df727a02902c48489c3dc0794e82e50672554354f"
STANDARD = {"webhook-id": ID, "webhook-timestamp": str(NOW), "webhook-signature": SIGNATURE}
LEGACY = {"X-Webhook-Timestamp": str(NOW), "X-Webhook-Signature": LEGACY_SIGNATURE}

WEBHOOK = LinqWebhook(SECRET, clock=lambda: NOW)
SPECIFICATION = strategies.load("linq_api")


def webhook(secret: str | list[str] = SECRET, *, now: float = NOW, tolerance: float = 300) -> LinqWebhook:
    """Return a webhook with a fixed clock."""
    return LinqWebhook(secret, tolerance=tolerance, clock=lambda: now)


def rejection(body: Any, headers: Any, *, by: LinqWebhook = WEBHOOK) -> WebhookError:
    """Return the error of a webhook that must be rejected."""
    with pytest.raises(WebhookError) as caught:
        by.unwrap(body, headers)
    return caught.value


def unwrap(document: Any) -> Event:
    """Sign a document and unwrap it."""
    body = json.dumps(document).encode()
    return WEBHOOK.unwrap(body, WEBHOOK.sign(body, message_id=ID))


def example(name: str) -> dict[str, Any]:
    """Return the documented example of an event, by its name in the specification."""
    return copy.deepcopy(SPECIFICATION.schemas[EVENTS[name]]["examples"][0])


def class_of(name: str) -> Any:
    """Return the public class of an event."""
    return getattr(events, EVENTS[name])
