"""The control API and its OpenAPI document."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import openapi_spec_validator
import pytest
from harness import ANA, BOB, LINE, START, TEXT_LINE, Harness

from contiguity.sandbox.control import HANDLERS, spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contiguity.sandbox import Sandbox


@pytest.fixture
def harness() -> Harness:
    """Return an emulator without a socket."""
    return Harness()


def call_control(harness: Harness, method: str, path: str, **body: Any) -> Any:
    """Call the control API without a key, and return the response."""
    reply = harness.request(method, f"/_sandbox/{path}", body or None, key=None)
    assert reply.status == 200, reply.body
    return json.loads(reply.body)


def control_error(harness: Harness, method: str, path: str, **body: Any) -> tuple[int, str]:
    """Call the control API with an invalid request, and return the status and the text."""
    reply = harness.request(method, f"/_sandbox/{path}", body, key=None)
    return reply.status, json.loads(reply.body)["error"]


def test_openapi_document_is_valid_and_matches_handlers(harness: Harness) -> None:
    document = call_control(harness, "GET", "openapi.json")

    openapi_spec_validator.validate(document)
    assert set(spec().operations) == set(HANDLERS)


def test_health_returns_status_and_time(harness: Harness) -> None:
    health = call_control(harness, "GET", "health")

    assert (health["status"], health["now"], health["frozen"]) == ("ok", START * 1000, True)
    assert "contiguity" in health["providers"]


def test_advance_clock_runs_scheduled_deliveries(harness: Harness) -> None:
    harness.phone(delay=5)
    id_ = harness.send()

    assert call_control(harness, "POST", "clock", advance=4.5)["now"] == START * 1000 + 4500
    assert harness.message(id_).status == "queued"
    assert call_control(harness, "POST", "clock", advance=0.5) == call_control(harness, "GET", "clock")
    assert harness.message(id_).delivered_at == (START + 5) * 1000
    assert control_error(harness, "POST", "clock", advance=-1) == (
        400,
        'Bad Request: "advance" must be between 0 and 1000000000',
    )


def test_list_messages_filters_and_limits_newest_first(harness: Harness) -> None:
    harness.send(message="1")
    harness.send(message="2", to=BOB)
    harness.phone().text("3", to=LINE)

    def texts(query: str) -> list[str]:
        return [message["text"] for message in call_control(harness, "GET", f"messages{query}")["messages"]]

    assert texts("") == ["3", "2", "1"]
    assert texts("?limit=2") == ["3", "2"]
    assert texts(f"?to={BOB}") == ["2"]
    assert texts(f"?from=%2B{LINE[1:]}") == ["2", "1"]
    assert texts(f"?from={LINE.replace('+', '%2B')}&to=%2B{ANA[1:]}") == ["1"]
    assert call_control(harness, "GET", "messages?limit=1")["messages"][0]["direction"] == "incoming"


def test_set_phone_changes_given_properties_only(harness: Harness) -> None:
    changed = call_control(harness, "PUT", f"phones/{ANA}", imessage="fails", delay=0)
    assert (changed["imessage"], changed["text"], changed["inbox"]) == ("fails", True, [])
    id_ = harness.send()
    assert harness.message(id_).status == "failed"

    call_control(harness, "PUT", "phones/%2B12025550143", imessage=True)
    harness.send(message="Again")
    harness.post("/send/imessage/typing", to=ANA, from_=LINE, action="start")
    phone = call_control(harness, "GET", f"phones/{ANA}")
    assert ([message["text"] for message in phone["inbox"]], phone["typing"]) == (["Again"], [LINE])


def test_phone_sends_reacts_reads_and_calls(harness: Harness) -> None:
    event = call_control(harness, "POST", f"phones/{ANA}/messages", to=LINE, text="Hi")["event"]
    assert (event["type"], event["data"]["body"]) == ("imessage.incoming", "Hi")
    assert call_control(harness, "POST", f"phones/{ANA}/messages", to=LINE, text="Hi", channel="whatsapp") == {
        "event": None
    }
    harness.send(message="Hello")

    call_control(harness, "POST", f"phones/{ANA}/reactions", to=LINE, message="Hello", reaction="love")
    call_control(harness, "POST", f"phones/{ANA}/read", to=LINE)
    call_id = call_control(harness, "POST", f"phones/{ANA}/calls", to=LINE)["call_id"]

    history = harness.history()
    assert [each["reaction"] for each in history["reactions"]] == ["love"]
    assert history["conversation"][-1]["read"] == START * 1000
    assert harness.get(f"/facetime/{call_id}")["direction"] == "inbound"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("messages", {"to": LINE}),
        ("messages", {"to": BOB, "text": "Hi"}),
        ("messages", {"to": TEXT_LINE, "text": "Hi", "channel": "imessage"}),
        ("messages", {"to": LINE, "text": "Hi", "colour": "red"}),
        ("reactions", {"to": LINE, "message": "Nobody said this", "reaction": "love"}),
        ("calls", {"to": TEXT_LINE}),
    ],
)
def test_invalid_action_of_phone_is_rejected_without_effect(harness: Harness, path: str, body: dict[str, Any]) -> None:
    status, error = control_error(harness, "POST", f"phones/{ANA}/{path}", **body)

    assert (status, error[:13]) == (400, "Bad Request: ")
    assert harness.emulator.state.messages == []


def test_phone_without_channel_cannot_send_on_it(harness: Harness) -> None:
    call_control(harness, "PUT", f"phones/{ANA}", imessage=False)

    body = {"to": LINE, "text": "Hi", "channel": "imessage"}
    assert control_error(harness, "POST", f"phones/{ANA}/messages", **body) == (
        400,
        "Bad Request: the phone does not support imessage",
    )
    address = {"to": TEXT_LINE, "text": "Hi"}
    assert control_error(harness, "POST", "phones/a@example.com/messages", **address)[0] == 400


def test_unavailable_line_does_not_send(harness: Harness) -> None:
    assert {line["number"]: line["providers"] for line in call_control(harness, "GET", "lines")["lines"]}[LINE] == [
        "contiguity"
    ]

    changed = call_control(harness, "PUT", f"lines/{LINE}", available=False)

    assert not changed["available"]
    assert harness.error("POST", "/send/imessage", to=ANA, message="Hi")[0] == 403
    assert control_error(harness, "PUT", f"lines/{BOB}", available=False) == (404, "Not Found")


def test_set_webhook_changes_endpoint_and_hides_secret(harness: Harness) -> None:
    url = "http://127.0.0.1:1/hook"

    assert call_control(harness, "PUT", "webhooks", url=url, secret="whsec_x")["contiguity"] == url
    assert call_control(harness, "GET", "webhooks") == {"contiguity": url}
    assert call_control(harness, "PUT", "webhooks", url=None) == {}
    assert control_error(harness, "PUT", "webhooks", url="ftp://x") == (400, 'Bad Request: "url" must be a URL')


def test_set_faults_replaces_active_faults(harness: Harness) -> None:
    faults = [{"kind": "status", "status": 503, "match": {"path": "send_imessage"}, "next": 1}]
    told = call_control(harness, "PUT", "faults", faults=faults)["faults"]

    assert told[0].items() >= faults[0].items()
    assert harness.request("POST", "/send/imessage", {"to": ANA, "message": "Hi"}).status == 503
    assert call_control(harness, "GET", "faults")["faults"][0]["next"] == 0


def test_set_domain_verifies_it_and_emails_are_listed(harness: Harness) -> None:
    harness.call("POST", "/domains/shop.example", {})
    call_control(harness, "PUT", "domains/shop.example", verified=True)
    for subject in ("1", "2"):
        body = {"to": "ana@example.com", "from": "hi@shop.example", "subject": subject, "text": "M?"}
        harness.call("POST", "/send/email", body)

    assert harness.get("/domains/shop.example")["sending_allowed"]
    emails = call_control(harness, "GET", "emails")["emails"]
    assert [(email["from"], email["subject"]) for email in emails] == [
        ("hi@shop.example", "2"),
        ("hi@shop.example", "1"),
    ]
    assert control_error(harness, "PUT", "domains/other.example", verified=True) == (404, "Not Found")


def test_reset_clears_messages_faults_and_clock(harness: Harness) -> None:
    harness.send()
    call_control(harness, "PUT", "faults", faults=[{"kind": "html"}])
    call_control(harness, "POST", "clock", advance=10)

    assert call_control(harness, "POST", "reset") == {"status": "ok"}

    assert call_control(harness, "GET", "messages") == {"messages": []}
    assert call_control(harness, "GET", "faults") == {"faults": []}
    assert call_control(harness, "GET", "clock")["now"] == START * 1000


@pytest.mark.parametrize("path", ["", "nothing", "phones", "phones/nobody/messages/more"])
def test_unknown_path_is_404(harness: Harness, path: str) -> None:
    assert control_error(harness, "POST", path) == (404, "Not Found")


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Return the control API over a socket."""
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox", trust_env=False) as client:
        yield client


def test_list_messages_with_wait_returns_on_first_match(sandbox: Sandbox, http: httpx.Client) -> None:
    later = threading.Timer(0.2, lambda: sandbox.phone(ANA).text("Hi", to=LINE))
    sandbox.phone(BOB).text("Not this one", to=LINE)
    begun = time.monotonic()
    later.start()

    found = http.get("/messages", params={"from": ANA, "wait": 10}).json()["messages"]

    later.join()
    assert [message["text"] for message in found] == ["Hi"]
    assert time.monotonic() - begun < 5


def test_list_messages_with_wait_returns_empty_after_timeout(http: httpx.Client) -> None:
    begun = time.monotonic()

    assert http.get("/messages", params={"wait": 1}).json() == {"messages": []}
    assert time.monotonic() - begun >= 1


def test_list_deliveries_returns_request_and_response(sandbox: Sandbox, http: httpx.Client) -> None:
    http.put("/webhooks", json={"url": f"{sandbox.url}/nothing", "secret": "whsec_x"})
    http.post(f"/phones/{ANA}/messages", json={"to": LINE, "text": "Hi"})
    http.post(f"/phones/{ANA}/messages", json={"to": LINE, "text": "Hello"})
    assert sandbox.wait_for_deliveries()

    delivery, latest = http.get("/deliveries").json()["deliveries"]
    assert http.get("/deliveries", params={"limit": 1}).json()["deliveries"] == [latest]

    assert (delivery["type"], delivery["state"], delivery["response"]["status"]) == ("imessage.incoming", "failed", 404)
    assert "contiguity-signature" in {name.lower() for name in delivery["request"]["headers"]}
    assert json.loads(delivery["request"]["body"])["data"]["body"] == "Hi"
    assert delivery["seconds"] > 0
