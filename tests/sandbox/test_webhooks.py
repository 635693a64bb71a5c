"""Webhooks of the sandbox: signatures, order, delivery log, retries."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

import pytest
from harness import ANA, LINE, TEXT_LINE

from contiguity.events import IMessageIncoming, TextIncomingMMS, TextIncomingSMS
from contiguity.sandbox import Clock, Options, Sandbox
from contiguity.webhooks import InvalidSignature, Webhook

if TYPE_CHECKING:
    from collections.abc import Iterator


class Endpoint:
    """A webhook endpoint that records requests, and responds with the given statuses, then with 200."""

    def __init__(self) -> None:
        """Listen on a free port."""
        self.received: list[tuple[str, dict[str, str], bytes]] = []
        self.answers: list[int] = []
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                endpoint.received.append((self.path, dict(self.headers), body))
                self.send_response(endpoint.answers.pop(0) if endpoint.answers else 200)
                self.send_header("content-length", "4")
                self.end_headers()
                self.wfile.write(b"fine")

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


def test_incoming_messages_are_posted_and_signed(endpoint: Endpoint) -> None:
    with Sandbox(webhook_url=f"{endpoint.url}/hook", webhook_secret="whsec_x") as sandbox:
        ana = sandbox.phone(ANA)
        sent = [
            ana.text("one", to=LINE, attachments=["https://cdn.example.com/a%20b.png"]),
            ana.text("two", to=TEXT_LINE),
            ana.text("three", to=LINE, channel="text", attachments=["https://cdn.example.com/c"]),
        ]
        assert sandbox.wait_for_deliveries()
        deliveries = sandbox.deliveries

    events = [Webhook("whsec_x").unwrap(body, headers) for _, headers, body in endpoint.received]
    assert events == sent
    first, second, third = events
    assert isinstance(first, IMessageIncoming)
    assert isinstance(second, TextIncomingSMS)
    assert isinstance(third, TextIncomingMMS)
    assert [
        (each.filename, each.mime) for each in [*(first.data.attachments or []), *(third.data.attachments or [])]
    ] == [
        ("a b.png", "image/png"),
        ("c", "application/octet-stream"),
    ]
    assert [(each.state, each.status, each.response_body, each.url) for each in deliveries] == [
        ("delivered", 200, b"fine", f"{endpoint.url}/hook")
    ] * 3
    assert [each.event_id for each in deliveries] == [each.id for each in sent]
    _, headers, body = endpoint.received[0]
    with pytest.raises(InvalidSignature):
        Webhook("whsec_y").unwrap(body, headers)


def test_deliveries_to_endpoint_keep_their_order(endpoint: Endpoint) -> None:
    with Sandbox(webhook_url=endpoint.url) as sandbox:
        ana = sandbox.phone(ANA)
        sent = [ana.text(f"{number}", to=LINE).id for number in range(50)]
        assert sandbox.wait_for_deliveries()

        assert [delivery.event_id for delivery in sandbox.deliveries] == sent


def test_failed_delivery_is_logged_and_not_retried(endpoint: Endpoint) -> None:
    endpoint.answers = [500, 302]
    with Sandbox(webhook_url=endpoint.url) as sandbox:
        for number in range(3):
            sandbox.phone(ANA).text(f"{number}", to=LINE)
        assert sandbox.wait_for_deliveries()

        assert [(each.state, each.status) for each in sandbox.deliveries] == [
            ("failed", 500),
            ("failed", 302),
            ("delivered", 200),
        ]


def test_failed_delivery_with_option_is_retried_with_new_signature(endpoint: Endpoint) -> None:
    endpoint.answers = [500, 500, 200, 500, 500, 500]
    with Sandbox(webhook_url=endpoint.url, options=Options(webhook_retries=2, webhook_backoff=0.01)) as sandbox:
        events = [sandbox.phone(ANA).text(f"{number}", to=LINE).id for number in range(3)]
        assert sandbox.wait_for_deliveries()

        assert [(events.index(each.event_id), each.attempt, each.status) for each in sandbox.deliveries] == [
            (0, 1, 500),
            (0, 2, 500),
            (0, 3, 200),
            (1, 1, 500),
            (1, 2, 500),
            (1, 3, 500),
            (2, 1, 200),
        ]


def test_unreachable_endpoint_is_logged_as_error() -> None:
    with Sandbox(webhook_url="http://127.0.0.1:1/hook") as sandbox:
        sandbox.phone(ANA).text("Hi", to=LINE)
        assert sandbox.wait_for_deliveries()

        (delivery,) = sandbox.deliveries
        assert (delivery.state, delivery.status) == ("failed", None)
        assert delivery.error


def test_events_without_endpoint_are_recorded() -> None:
    with Sandbox() as sandbox:
        event = sandbox.phone(ANA).text("Hi", to=LINE)

        assert (sandbox.events, sandbox.deliveries) == ([event], [])


def test_reverse_otp_event_is_posted_to_success_url(endpoint: Endpoint) -> None:
    with Sandbox(webhook_url=f"{endpoint.url}/account") as sandbox, sandbox.contiguity() as client:
        session = client.otp.reverse.initiate(number=ANA, to=LINE, success_url=f"{endpoint.url}/session")
        sandbox.phone(ANA).text(session.factor, to=LINE)
        assert sandbox.wait_for_deliveries()

        assert {delivery.url.rpartition("/")[2]: delivery.type for delivery in sandbox.deliveries} == {
            "account": "imessage.incoming",
            "session": "otp.reverse.verified",
        }


def test_reset_drops_queued_deliveries(endpoint: Endpoint) -> None:
    with Sandbox(webhook_url=endpoint.url) as sandbox:
        sandbox.set_webhook(None)
        sandbox.phone(ANA).text("Hi", to=LINE)
        sandbox.reset()
        event = sandbox.phone(ANA).text("Hello", to=LINE)
        assert sandbox.wait_for_deliveries()

        assert [delivery.event_id for delivery in sandbox.deliveries] == [event.id]


def test_signature_of_frozen_sandbox_has_real_time(endpoint: Endpoint) -> None:
    with Sandbox(webhook_url=endpoint.url, clock=Clock(frozen_at=0)) as sandbox:
        event = sandbox.phone(ANA).text("Hi", to=LINE)
        assert sandbox.wait_for_deliveries()

    (_, headers, body), *_ = endpoint.received
    assert Webhook("whsec_sandbox").unwrap(body, headers) == event
