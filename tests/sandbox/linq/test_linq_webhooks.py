"""Webhooks of Linq: subscriptions, payload versions, signatures and retries."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

import httpx
import pytest
from linq_harness import ANA, LINE, OTHER_LINE, UNKNOWN_ID, Harness, quote_handle

from contiguity.errors import ConfigurationError
from contiguity.linq.events import MessageReceived, MessageReceivedV2025, MessageSent
from contiguity.sandbox import Options, Sandbox
from contiguity.webhooks import LinqWebhook
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH = "/v3/webhook-subscriptions"
URL = "https://hooks.example.test/linq"


class Endpoint:
    """A webhook endpoint that records requests, and responds with the given statuses, then with 204."""

    def __init__(self) -> None:
        """Listen on a free port."""
        self.received: list[tuple[str, dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.headers: dict[str, str] = {}
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                endpoint.received.append((self.path, dict(self.headers), body))
                self.send_response(endpoint.answers.pop(0) if endpoint.answers else 204)
                self.send_header("content-length", "0")
                for name, value in endpoint.headers.items():
                    self.send_header(name, value)
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Log nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    """Return an endpoint."""
    with Endpoint() as endpoint:
        yield endpoint


def test_subscription_update_changes_given_fields_only() -> None:
    """Only the response to the creation contains the secret; null and empty lists clear."""
    harness = Harness()
    body = {"target_url": URL, "subscribed_events": ["message.sent", "message.sent"], "phone_numbers": [LINE]}
    created = harness.call("POST", PATH, body)
    secret = created.pop("signing_secret")
    path = f"{PATH}/{created['id']}"

    assert secret.startswith("whsec_")
    assert created["subscribed_events"] == ["message.sent"]
    assert harness.call("GET", path) == created
    assert harness.call("GET", PATH) == {"subscriptions": [created]}
    harness.emulator.advance(1)
    changed = harness.call("PUT", path, {"is_active": False, "phone_numbers": None, "routing_key_header": "X-Key"})
    assert changed == {
        **created,
        "is_active": False,
        "phone_numbers": None,
        "routing_key_header": "X-Key",
        "updated_at": "2026-01-01T00:00:01.000Z",
    }
    harness.call("DELETE", path)
    assert harness.error("GET", path) == (404, 2010)
    assert harness.error("PUT", f"{PATH}/{UNKNOWN_ID}", {}) == (404, 2010)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"target_url": "http://hooks.example.test/linq"}, (400, 1005)),
        ({"target_url": f"{URL}?version=1999-01-01"}, (400, 1005)),
        ({"subscribed_events": []}, (400, 1005)),
        ({"subscribed_events": ["message.flown"]}, (400, 1005)),
        ({"phone_numbers": ["x"]}, (400, 1002)),
        ({"target_url": None}, (400, 1003)),
    ],
)
def test_subscription_with_invalid_field_is_rejected(change: dict[str, Any], refusal: tuple[int, int]) -> None:
    body = {"target_url": URL, "subscribed_events": ["message.sent"], **change}

    assert Harness().error("POST", PATH, body) == refusal


def test_subscription_with_used_url_is_rejected() -> None:
    harness = Harness()
    body = {"target_url": URL, "subscribed_events": ["message.sent"]}
    one = harness.call("POST", PATH, body)["id"]
    other = harness.call("POST", PATH, {**body, "target_url": f"{URL}?line=1"})["id"]

    assert harness.error("POST", PATH, body) == (409, 2015)
    assert harness.error("PUT", f"{PATH}/{other}", {"target_url": URL}) == (409, 2015)
    harness.call("PUT", f"{PATH}/{one}", {"target_url": URL, "subscribed_events": ["message.read"]})


def test_account_changes_emit_events() -> None:
    harness = Harness()
    body = {"target_url": f"{URL}?version=2026-02-03", "subscribed_events": ["message.sent"]}
    path = f"{PATH}/{harness.call('POST', PATH, body)['id']}"
    for change in (
        {"target_url": f"{URL}/2"},
        {"subscribed_events": ["message.read"], "phone_numbers": [LINE], "is_active": False},
        {"is_active": True, "routing_key_header": "X-Key"},
        {"routing_key_header": None},
        {},
    ):
        harness.call("PUT", path, change)
    harness.call("DELETE", path)
    harness.call("POST", "/v3/contact_card", {"phone_number": LINE, "first_name": "Ada"})
    harness.call("PATCH", f"/v3/contact_card?phone_number={quote_handle(LINE)}", {"first_name": "Bee"})
    for available in (False, False, True):
        harness.emulator.set_line(LINE, available=available)

    assert harness.types == [
        "webhook_subscription.created",
        "webhook_subscription.target_url_changed",
        "webhook_subscription.events.updated",
        "webhook_subscription.phone_numbers.updated",
        "webhook_subscription.disabled",
        "webhook_subscription.enabled",
        "webhook_subscription.routing_headers_set",
        "webhook_subscription.routing_headers_cleared",
        "webhook_subscription.deleted",
        "contact_card.created",
        "contact_card.updated",
        "phone_number.status_updated",
        "phone_number.status_updated",
    ]
    assert harness.events[1]["data"]["change"] == {"from": URL, "to": f"{URL}/2"}
    assert harness.last("phone_number.status_updated")["data"]["new_status"] == "ACTIVE"


def test_event_types_are_listed_once() -> None:
    types = Harness().call("GET", "/v3/webhook-events")["events"]

    assert sorted(types) == sorted({name.partition("@")[0] for name in EVENTS})


def subscribe(sandbox: Sandbox, url: str, *events: str, **more: Any) -> Any:
    """Create a subscription for a URL of this machine, which the client rejects because the provider does."""
    body = {"target_url": url, "subscribed_events": [*events], **more}
    reply = httpx.post(f"{sandbox.linq_url}{PATH}", json=body, headers={"authorization": "Bearer any"})
    assert reply.status_code == 201
    return reply.json()


def test_subscription_receives_matching_events_in_its_version(endpoint: Endpoint) -> None:
    with Sandbox() as sandbox:
        linq = sandbox.linq()
        both = ("message.received", "message.sent")
        now = subscribe(sandbox, f"{endpoint.url}/now", *both)
        old = subscribe(sandbox, f"{endpoint.url}/old?version=2025-01-01", "message.received", "message.edited")
        subscribe(sandbox, f"{endpoint.url}/line", "message.received", phone_numbers=[OTHER_LINE])
        ana = sandbox.phone(ANA)
        given = ana.text("hi", to=LINE)
        sent = linq.chats.messages.send(given.data.chat.id, "hello")
        linq.messages.edit(sent.message.id, "hello!")
        linq.webhook_subscriptions.update(now["id"], is_active=False)
        ana.text("anyone?", to=OTHER_LINE)
        assert sandbox.wait_for_deliveries()

    secrets = {"/now": now["signing_secret"], "/old?version=2025-01-01": old["signing_secret"]}
    got = [
        (path, LinqWebhook(secrets[path]).unwrap(body, headers), headers)
        for path, headers, body in endpoint.received
        if path in secrets
    ]
    shapes = {path: [type(event) for where, event, _ in got if where == path] for path in secrets}
    assert shapes == {
        "/now": [MessageReceived, MessageSent],
        "/old?version=2025-01-01": [MessageReceivedV2025, MessageReceivedV2025],
    }
    assert next(event for where, event, _ in got if where == "/now") == given
    assert [path for path, _, _ in endpoint.received].count("/line") == 1
    for _, event, raw in got:
        headers = {name.lower(): value for name, value in raw.items()}
        assert headers["webhook-id"] == event.event_id
        assert headers["x-webhook-event"] == event.event_type
        assert headers["x-webhook-subscription-id"] in (now["id"], old["id"])
        assert len(headers["x-webhook-signature"]) == 64
    assert len({event.event_id for _, event, _ in got}) == 3


def test_endpoint_of_sandbox_receives_every_event(endpoint: Endpoint) -> None:
    with Sandbox(linq_webhook_url=f"{endpoint.url}/all") as sandbox:
        linq = sandbox.linq()
        linq.chats.create(from_=LINE, to=[ANA], message="Hello")
        assert sandbox.wait_for_deliveries()
        sandbox.set_webhook(None, provider="linq")
        linq.chats.create(from_=LINE, to=[ANA], message="Hello")
        assert sandbox.wait_for_deliveries()

        events = [linq.webhooks.unwrap(body, headers) for _, headers, body in endpoint.received]
        assert events == sandbox.events[:3]
        assert [delivery.type for delivery in sandbox.deliveries] == [event.event_type for event in events]


def test_sandbox_with_invalid_secret_is_rejected() -> None:
    with pytest.raises(ConfigurationError):
        Sandbox(linq_webhook_secret="whsec_?")


@pytest.mark.parametrize(
    ("answers", "attempts"), [([503, 429, 200], 3), ([400, 200], 1), ([302, 200], 1), ([500, 500, 500, 500], 3)]
)
def test_delivery_is_retried_after_429_and_5xx_only(endpoint: Endpoint, answers: list[int], attempts: int) -> None:
    endpoint.answers = answers
    options = Options(webhook_retries=2, webhook_backoff=0.01)
    with Sandbox(linq_webhook_url=endpoint.url, options=options) as sandbox:
        sandbox.phone(ANA).share_location(0, 0, with_=LINE)
        assert sandbox.wait_for_deliveries()

    assert len(endpoint.received) == attempts
    assert len({headers["webhook-id"] for _, headers, _ in endpoint.received}) == 1


def test_delivery_has_routing_headers_of_chat(endpoint: Endpoint) -> None:
    with Sandbox() as sandbox:
        routing = {"routing_key_header": "X-Key", "routing_id_header": "X-Chat"}
        id_ = subscribe(sandbox, endpoint.url, "message.received", **routing)["id"]
        endpoint.headers = {"x-key": "worker-1"}
        ana = sandbox.phone(ANA)
        chat = ana.text("hi", to=LINE).data.chat.id
        assert sandbox.wait_for_deliveries()
        ana.text("hi", to=LINE)
        ana.text("hi", to=OTHER_LINE)
        assert sandbox.wait_for_deliveries()
        sandbox.linq().webhook_subscriptions.update(id_, routing_key_header="")
        ana.text("hi", to=LINE)
        assert sandbox.wait_for_deliveries()

    seen = [(headers.get("X-Chat"), headers.get("X-Key")) for _, headers, _ in endpoint.received]
    assert seen[:2] == [(chat, None), (chat, "worker-1")]
    assert seen[2][1] is None
    assert seen[3] == (None, None)
