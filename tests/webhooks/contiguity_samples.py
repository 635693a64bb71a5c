"""Bodies of Contiguity's events, and a webhook with a fixed clock."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import strategies

from contiguity import events
from contiguity.errors import WebhookError
from contiguity.webhooks import Webhook
from contiguity_api.events import EVENTS

if TYPE_CHECKING:
    from contiguity.events import Event

NOW = 1767225600
SECRET = "whsec_example_0001"
BODY = (
    b'{"id":"evt_k3TqW9mZb1","type":"imessage.incoming","timestamp":1767225600,"api_version":"v2026.8.2",'
    b'"data":{"from":"+12025550143","to":"+13055550188","body":"Is my order ready?","timestamp":1767225599,'
    b'"attachments":[]}}'
)
NAME = "Contiguity-Signature"
DIGEST = "f2df8d99dcfecfae4debbbaef69d152175c0242b2bfdc4b0bb1314edb809206f"
SIGNATURE = f"t={NOW},v1={DIGEST}"
HEADERS = {NAME: SIGNATURE}
WEBHOOK = Webhook(SECRET, clock=lambda: NOW)
SPECIFICATION = strategies.load("contiguity_api")
SAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parent / "vectors" / "contiguity_events.jsonl").read_text().splitlines()
]
OLD = "v1"
TYPE = "type"


def webhook(secret: str | list[str] = SECRET, *, now: float = NOW, tolerance: float = 300) -> Webhook:
    """Return a webhook with a fixed clock."""
    return Webhook(secret, tolerance=tolerance, clock=lambda: now)


def rejection(body: Any = BODY, headers: Any = HEADERS, *, by: Webhook | None = None) -> WebhookError:
    """Return the error of a webhook that must be rejected."""
    with pytest.raises(WebhookError) as caught:
        (by or webhook()).unwrap(body, headers)
    return caught.value


def unwrap(document: Any) -> Event:
    """Sign a document and unwrap it."""
    body = json.dumps(document).encode()
    return WEBHOOK.unwrap(body, WEBHOOK.sign(body))


def example(type_: str) -> dict[str, Any]:
    """Return the documented example of an event, with every documented field."""
    return copy.deepcopy(SPECIFICATION.schemas[EVENTS[type_]]["examples"][0])


def class_of(type_: str) -> Any:
    """Return the public class of an event."""
    return getattr(events, EVENTS[type_])
