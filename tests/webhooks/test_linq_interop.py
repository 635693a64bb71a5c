"""Our signatures verify with other implementations, Linq's own SDK among them, and theirs with ours."""

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
def test_reference_implementation_verifies_our_signature(secret: str, body: str, id_: str) -> None:
    """This holds for any secret, body and id, and not for a changed body."""
    headers = LinqWebhook(secret).sign(body.encode(), message_id=id_)

    assert Webhook(secret).verify(body, headers, json_parse=False) is None
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(f"{body} ", headers, json_parse=False)


@given(SECRETS, BODIES, IDS)
def test_we_verify_the_signature_of_the_reference_implementation(secret: str, body: str, id_: str) -> None:
    """This holds for any secret, body and id, and not for a changed body."""
    now = datetime.now(UTC)
    signature = Webhook(secret).sign(id_, now, body)
    headers = {
        "webhook-id": id_,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": signature,
    }
    # The error shows that the signature is valid: the bodies have no type.
    with pytest.raises(InvalidPayload):
        LinqWebhook(secret).unwrap(body.encode(), headers)
    with pytest.raises(InvalidSignature):
        LinqWebhook(secret).unwrap(f"{body} ".encode(), headers)


@given(SECRETS, BODIES)
def test_prefix_and_padding_of_a_secret_are_optional(secret: str, body: str) -> None:
    """The key is the same in both implementations."""
    for other in (secret.rstrip("="), secret.removeprefix("whsec_")):
        headers = LinqWebhook(other).sign(body.encode(), message_id="id")

        assert Webhook(secret).verify(body, headers, json_parse=False) is None
        assert Webhook(other).verify(body, headers, json_parse=False) is None


def sdk(kind: type[Any]) -> Any:
    """Return a client of Linq's own SDK."""
    return kind(api_key="key", webhook_secret=SECRET)


@pytest.mark.parametrize("kind", [LinqAPIV3, AsyncLinqAPIV3])
def test_linq_sdk_verifies_every_event(kind: type[Any], subtests: pytest.Subtests) -> None:
    """The class that it decodes is not checked."""
    for name in EVENTS:
        with subtests.test(name):
            body = json.dumps(example(name)).encode()
            event = sdk(kind).webhooks.unwrap(body.decode(), headers=LinqWebhook(SECRET).sign(body))

            assert event.event_type == name.partition("@")[0]
            assert event.event_id == example(name)["event_id"]


def test_linq_sdk_rejects_another_secret_or_time() -> None:
    """Both are signed by us."""
    body = json.dumps(example("message.received")).encode()
    stale = LinqWebhook(SECRET).sign(body, timestamp=time.time() - 301)
    for headers in (LinqWebhook(OTHER_SECRET).sign(body), stale):
        with pytest.raises(WebhookVerificationError):
            sdk(LinqAPIV3).webhooks.unwrap(body.decode(), headers=headers)


def test_several_signatures_verify_in_both_implementations() -> None:
    """There are two during a rotation of the secret."""
    body = json.dumps(example("message.received")).encode()
    headers = LinqWebhook(SECRET).sign(body)
    other = LinqWebhook(OTHER_SECRET).sign(body)
    both = {**headers, "webhook-signature": f"{other['webhook-signature']} {headers['webhook-signature']}"}

    for secret in (SECRET, OTHER_SECRET):
        assert Webhook(secret).verify(body, both, json_parse=False) is None
        assert LinqWebhook(secret).unwrap(body, both)
