"""Webhooks out of the sandbox: signed, in order, journalled, and where they were asked for."""

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
    """A webhook endpoint that keeps what it gets, and answers with the given statuses, then with 200."""

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


def test_what_comes_in_is_posted_and_signed(endpoint: Endpoint) -> None:
    """Each kind of message is posted as its own event, verifies with the secret alone, and is what was given."""
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


def test_webhooks_keep_their_order(endpoint: Endpoint) -> None:
    """However fast they are fired, an endpoint gets its events one after the other."""
    with Sandbox(webhook_url=endpoint.url) as sandbox:
        ana = sandbox.phone(ANA)
        sent = [ana.text(f"{number}", to=LINE).id for number in range(50)]
        assert sandbox.wait_for_deliveries()

        assert [delivery.event_id for delivery in sandbox.deliveries] == sent


def test_a_failure_is_journalled_and_not_repeated(endpoint: Endpoint) -> None:
    """What is not answered with 2xx has failed; by default it is not sent again, and the next event is sent."""
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


def test_a_failure_may_be_repeated(endpoint: Endpoint) -> None:
    """With the option, an event is sent again, freshly signed, before the next one, until it is taken or given up."""
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


def test_nobody_listens() -> None:
    """An endpoint that is not there is an error in the journal, and nothing else."""
    with Sandbox(webhook_url="http://127.0.0.1:1/hook") as sandbox:
        sandbox.phone(ANA).text("Hi", to=LINE)
        assert sandbox.wait_for_deliveries()

        (delivery,) = sandbox.deliveries
        assert (delivery.state, delivery.status) == ("failed", None)
        assert delivery.error


def test_without_an_endpoint_events_are_kept() -> None:
    """Where nothing is to be posted, the events can still be seen."""
    with Sandbox() as sandbox:
        event = sandbox.phone(ANA).text("Hi", to=LINE)

        assert (sandbox.events, sandbox.deliveries) == ([event], [])


def test_a_reverse_otp_may_have_its_own_url(endpoint: Endpoint) -> None:
    """The event of a reverse OTP goes to its ``success_url``, the message itself to the account's webhook."""
    with Sandbox(webhook_url=f"{endpoint.url}/account") as sandbox, sandbox.contiguity() as client:
        session = client.otp.reverse.initiate(number=ANA, to=LINE, success_url=f"{endpoint.url}/session")
        sandbox.phone(ANA).text(session.factor, to=LINE)
        assert sandbox.wait_for_deliveries()

        assert {delivery.url.rpartition("/")[2]: delivery.type for delivery in sandbox.deliveries} == {
            "account": "imessage.incoming",
            "session": "otp.reverse.verified",
        }


def test_a_reset_drops_what_waits(endpoint: Endpoint) -> None:
    """After a reset nothing of the time before is posted or journalled, and the webhook is that of the start."""
    with Sandbox(webhook_url=endpoint.url) as sandbox:
        sandbox.set_webhook(None)
        sandbox.phone(ANA).text("Hi", to=LINE)
        sandbox.reset()
        event = sandbox.phone(ANA).text("Hello", to=LINE)
        assert sandbox.wait_for_deliveries()

        assert [delivery.event_id for delivery in sandbox.deliveries] == [event.id]


def test_signatures_tell_the_real_time(endpoint: Endpoint) -> None:
    """A receiver accepts the webhooks of a sandbox whose clock stands still long ago."""
    with Sandbox(webhook_url=endpoint.url, clock=Clock(frozen_at=0)) as sandbox:
        event = sandbox.phone(ANA).text("Hi", to=LINE)
        assert sandbox.wait_for_deliveries()

    (_, headers, body), *_ = endpoint.received
    assert Webhook("whsec_sandbox").unwrap(body, headers) == event
