"""Webhooks of Linq out of the sandbox: to whom, in which shape, signed how, and how often."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

import httpx
import pytest
from linq_harness import ANA, LINE, NOBODY, OTHER_LINE, Harness, quoted

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
    """A webhook endpoint that keeps what it gets, and answers with the given statuses, then with 204."""

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
                """Say nothing."""

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
    """An endpoint."""
    with Endpoint() as endpoint:
        yield endpoint


def test_subscriptions_are_made_changed_and_ended() -> None:
    """The secret is told once; what is not given stays; null and the empty list clear."""
    harness = Harness()
    body = {"target_url": URL, "subscribed_events": ["message.sent", "message.sent"], "phone_numbers": [LINE]}
    created = harness.ask("POST", PATH, body)
    secret = created.pop("signing_secret")
    path = f"{PATH}/{created['id']}"

    assert secret.startswith("whsec_")
    assert created["subscribed_events"] == ["message.sent"]
    assert harness.ask("GET", path) == created
    assert harness.ask("GET", PATH) == {"subscriptions": [created]}
    harness.emulator.advance(1)
    changed = harness.ask("PUT", path, {"is_active": False, "phone_numbers": None, "routing_key_header": "X-Key"})
    assert changed == {
        **created,
        "is_active": False,
        "phone_numbers": None,
        "routing_key_header": "X-Key",
        "updated_at": "2026-01-01T00:00:01.000Z",
    }
    harness.ask("DELETE", path)
    assert harness.refused("GET", path) == (404, 2010)
    assert harness.refused("PUT", f"{PATH}/{NOBODY}", {}) == (404, 2010)


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
def test_what_cannot_be_subscribed_to(change: dict[str, Any], refusal: tuple[int, int]) -> None:
    """URLs are HTTPS, versions and events those that there are."""
    body = {"target_url": URL, "subscribed_events": ["message.sent"], **change}

    assert Harness().refused("POST", PATH, body) == refusal


def test_a_url_is_subscribed_once() -> None:
    """A URL belongs to one subscription; that one may keep it."""
    harness = Harness()
    body = {"target_url": URL, "subscribed_events": ["message.sent"]}
    one = harness.ask("POST", PATH, body)["id"]
    other = harness.ask("POST", PATH, {**body, "target_url": f"{URL}?line=1"})["id"]

    assert harness.refused("POST", PATH, body) == (409, 2015)
    assert harness.refused("PUT", f"{PATH}/{other}", {"target_url": URL}) == (409, 2015)
    harness.ask("PUT", f"{PATH}/{one}", {"target_url": URL, "subscribed_events": ["message.read"]})


def test_the_account_tells_what_is_done_to_it() -> None:
    """Subscriptions, cards and lines have events of their own; a subscription hears of itself."""
    harness = Harness()
    body = {"target_url": f"{URL}?version=2026-02-03", "subscribed_events": ["message.sent"]}
    path = f"{PATH}/{harness.ask('POST', PATH, body)['id']}"
    for change in (
        {"target_url": f"{URL}/2"},
        {"subscribed_events": ["message.read"], "phone_numbers": [LINE], "is_active": False},
        {"is_active": True, "routing_key_header": "X-Key"},
        {"routing_key_header": None},
        {},
    ):
        harness.ask("PUT", path, change)
    harness.ask("DELETE", path)
    harness.ask("POST", "/v3/contact_card", {"phone_number": LINE, "first_name": "Ada"})
    harness.ask("PATCH", f"/v3/contact_card?phone_number={quoted(LINE)}", {"first_name": "Bee"})
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


def test_event_types_are_listed() -> None:
    """All types are there, each once."""
    types = Harness().ask("GET", "/v3/webhook-events")["events"]

    assert sorted(types) == sorted({name.partition("@")[0] for name in EVENTS})


def subscribe(sandbox: Sandbox, url: str, *events: str, **more: Any) -> Any:
    """Subscribe a URL of this machine, which the client refuses because the service itself would."""
    body = {"target_url": url, "subscribed_events": [*events], **more}
    reply = httpx.post(f"{sandbox.linq_url}{PATH}", json=body, headers={"authorization": "Bearer any"})
    assert reply.status_code == 201
    return reply.json()


def test_subscribers_get_what_they_want(endpoint: Endpoint) -> None:
    """Each gets the events, lines and shape that it asked for, signed with its own secret in both ways."""
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


def test_the_sandbox_posts_without_a_subscription(endpoint: Endpoint) -> None:
    """Who was named to the sandbox gets everything, and the client that the sandbox gives reads it."""
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


def test_a_secret_that_is_none_is_refused() -> None:
    """A secret that is not Base64 could sign nothing, and is told at once."""
    with pytest.raises(ConfigurationError):
        Sandbox(linq_webhook_secret="whsec_?")


@pytest.mark.parametrize(
    ("answers", "attempts"), [([503, 429, 200], 3), ([400, 200], 1), ([302, 200], 1), ([500, 500, 500, 500], 3)]
)
def test_some_deliveries_are_repeated(endpoint: Endpoint, answers: list[int], attempts: int) -> None:
    """Where repetitions are on, a 5xx or 429 is followed by another attempt with the same id, any other 4xx by none."""
    endpoint.answers = answers
    options = Options(webhook_retries=2, webhook_backoff=0.01)
    with Sandbox(linq_webhook_url=endpoint.url, options=options) as sandbox:
        sandbox.phone(ANA).share_location(0, 0, with_=LINE)
        assert sandbox.wait_for_deliveries()

    assert len(endpoint.received) == attempts
    assert len({headers["webhook-id"] for _, headers, _ in endpoint.received}) == 1


def test_deliveries_are_routed_by_chat(endpoint: Endpoint) -> None:
    """Where delivery affinity is on, the chat is named in a header, and what the receiver answered comes back."""
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
