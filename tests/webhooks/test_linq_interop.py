"""Our signatures and those of other implementations, Linq's own SDK among them, open each other's deliveries."""

from __future__ import annotations

import base64
import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq import AsyncLinqAPIV3, LinqAPIV3
from linq_samples import OTHER_SECRET, SECRET, example
from standardwebhooks import Webhook, WebhookVerificationError

from contiguity.errors import InvalidPayload, InvalidSignature
from contiguity.webhooks import LinqWebhook
from linq_api.events import EVENTS

SECRETS = st.binary(min_size=1, max_size=64).map(lambda key: f"whsec_{base64.b64encode(key).decode()}")
BODIES = st.text(st.characters(codec="utf-8"))
IDS = st.from_regex(r"\A[!-~]{1,60}\Z")


@given(SECRETS, BODIES, IDS)
def test_they_accept_ours(secret: str, body: str, id_: str) -> None:
    """The reference implementation lets in what we sign, for any secret, body and id, and nothing that was changed."""
    headers = LinqWebhook(secret).sign(body.encode(), message_id=id_)

    assert Webhook(secret).verify(body, headers, json_parse=False) is None
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(f"{body} ", headers, json_parse=False)


@given(SECRETS, BODIES, IDS)
def test_we_accept_theirs(secret: str, body: str, id_: str) -> None:
    """We let in what the reference implementation signs, for any secret, body and id, and nothing that was changed."""
    now = datetime.now(UTC)
    signature = Webhook(secret).sign(id_, now, body)
    headers = {
        "webhook-id": id_,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": signature,
    }
    # The bodies are no events: to get as far as that is to be let in.
    with pytest.raises(InvalidPayload):
        LinqWebhook(secret).unwrap(body.encode(), headers)
    with pytest.raises(InvalidSignature):
        LinqWebhook(secret).unwrap(f"{body} ".encode(), headers)


@given(SECRETS, BODIES)
def test_both_mean_the_same_secret(secret: str, body: str) -> None:
    """A secret means the same key with its padding and its prefix and without them."""
    for other in (secret.rstrip("="), secret.removeprefix("whsec_")):
        headers = LinqWebhook(other).sign(body.encode(), message_id="id")

        assert Webhook(secret).verify(body, headers, json_parse=False) is None
        assert Webhook(other).verify(body, headers, json_parse=False) is None


def sdk(kind: type[Any]) -> Any:
    """Make a client of Linq's own SDK."""
    return kind(api_key="key", webhook_secret=SECRET)


@pytest.mark.parametrize("kind", [LinqAPIV3, AsyncLinqAPIV3])
@pytest.mark.parametrize("name", EVENTS)
def test_linqs_own_sdk(name: str, kind: type[Any]) -> None:
    """Linq's own SDK lets in every event that we sign; what class it makes of it is its own affair."""
    body = json.dumps(example(name)).encode()
    event = sdk(kind).webhooks.unwrap(body.decode(), headers=LinqWebhook(SECRET).sign(body))

    assert event.event_type == name.partition("@")[0]
    assert event.event_id == example(name)["event_id"]


def test_linqs_own_sdk_refuses_the_rest() -> None:
    """Linq's own SDK refuses what we sign with another secret, or for another time."""
    body = json.dumps(example("message.received")).encode()
    stale = LinqWebhook(SECRET).sign(body, timestamp=time.time() - 301)
    for headers in (LinqWebhook(OTHER_SECRET).sign(body), stale):
        with pytest.raises(WebhookVerificationError):
            sdk(LinqAPIV3).webhooks.unwrap(body.decode(), headers=headers)


def test_several_signatures() -> None:
    """While a secret is replaced, the reference implementation and ours read the same list of signatures."""
    body = json.dumps(example("message.received")).encode()
    headers = LinqWebhook(SECRET).sign(body)
    other = LinqWebhook(OTHER_SECRET).sign(body)
    both = {**headers, "webhook-signature": f"{other['webhook-signature']} {headers['webhook-signature']}"}

    for secret in (SECRET, OTHER_SECRET):
        assert Webhook(secret).verify(body, both, json_parse=False) is None
        assert LinqWebhook(secret).unwrap(body, both)
