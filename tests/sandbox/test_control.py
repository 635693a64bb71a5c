"""The control API: what the sandbox can be told over HTTP, and its own description."""

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
    """An emulator without a socket."""
    return Harness()


def control(harness: Harness, method: str, path: str, **body: Any) -> Any:
    """Tell the sandbox something, without a key, and give its answer."""
    reply = harness.request(method, f"/_sandbox/{path}", body or None, key=None)
    assert reply.status == 200, reply.body
    return json.loads(reply.body)


def refused(harness: Harness, method: str, path: str, **body: Any) -> tuple[int, str]:
    """Tell it something that it refuses."""
    reply = harness.request(method, f"/_sandbox/{path}", body, key=None)
    return reply.status, json.loads(reply.body)["error"]


def test_it_describes_itself(harness: Harness) -> None:
    """Its description is valid OpenAPI, is served, and names what there is to call, each with its handler."""
    document = control(harness, "GET", "openapi.json")

    openapi_spec_validator.validate(document)
    assert set(spec().operations) == set(HANDLERS)


def test_health(harness: Harness) -> None:
    """It is up, and tells its time."""
    health = control(harness, "GET", "health")

    assert (health["status"], health["now"], health["frozen"]) == ("ok", START * 1000, True)
    assert "contiguity" in health["providers"]


def test_time_passes_when_told(harness: Harness) -> None:
    """Advancing lets happen what falls into the time, and is answered with the new one."""
    harness.phone(delay=5)
    id_ = harness.send()

    assert control(harness, "POST", "clock", advance=4.5)["now"] == START * 1000 + 4500
    assert harness.message(id_).status == "queued"
    assert control(harness, "POST", "clock", advance=0.5) == control(harness, "GET", "clock")
    assert harness.message(id_).delivered_at == (START + 5) * 1000
    assert refused(harness, "POST", "clock", advance=-1) == (
        400,
        'Bad Request: "advance" must be between 0 and 1000000000',
    )


def test_messages_are_listed_newest_first(harness: Harness) -> None:
    """Messages are found by who sent them, to whom, and how many are wanted."""
    harness.send(message="1")
    harness.send(message="2", to=BOB)
    harness.phone().text("3", to=LINE)

    def texts(query: str) -> list[str]:
        return [message["text"] for message in control(harness, "GET", f"messages{query}")["messages"]]

    assert texts("") == ["3", "2", "1"]
    assert texts("?limit=2") == ["3", "2"]
    assert texts(f"?to={BOB}") == ["2"]
    assert texts(f"?from=%2B{LINE[1:]}") == ["2", "1"]
    assert texts(f"?from={LINE.replace('+', '%2B')}&to=%2B{ANA[1:]}") == ["1"]
    assert control(harness, "GET", "messages?limit=1")["messages"][0]["direction"] == "incoming"


def test_phones_are_made_and_changed(harness: Harness) -> None:
    """What is said of a phone holds for what is sent to it; the rest stays as it was."""
    changed = control(harness, "PUT", f"phones/{ANA}", imessage="fails", delay=0)
    assert (changed["imessage"], changed["text"], changed["inbox"]) == ("fails", True, [])
    id_ = harness.send()
    assert harness.message(id_).status == "failed"

    control(harness, "PUT", "phones/%2B12025550143", imessage=True)
    harness.send(message="Again")
    harness.post("/send/imessage/typing", to=ANA, from_=LINE, action="start")
    phone = control(harness, "GET", f"phones/{ANA}")
    assert ([message["text"] for message in phone["inbox"]], phone["typing"]) == (["Again"], [LINE])


def test_phones_write_react_read_and_call(harness: Harness) -> None:
    """A phone does over HTTP what it does in Python."""
    event = control(harness, "POST", f"phones/{ANA}/messages", to=LINE, text="Hi")["event"]
    assert (event["type"], event["data"]["body"]) == ("imessage.incoming", "Hi")
    assert control(harness, "POST", f"phones/{ANA}/messages", to=LINE, text="Hi", channel="whatsapp") == {"event": None}
    harness.send(message="Hello")

    control(harness, "POST", f"phones/{ANA}/reactions", to=LINE, message="Hello", reaction="love")
    control(harness, "POST", f"phones/{ANA}/read", to=LINE)
    call_id = control(harness, "POST", f"phones/{ANA}/calls", to=LINE)["call_id"]

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
def test_what_a_phone_cannot_do(harness: Harness, path: str, body: dict[str, Any]) -> None:
    """What makes no sense is refused, and leaves nothing behind."""
    status, error = refused(harness, "POST", f"phones/{ANA}/{path}", **body)

    assert (status, error[:13]) == (400, "Bad Request: ")
    assert harness.emulator.state.messages == []


def test_a_phone_lacks_what_it_lacks(harness: Harness) -> None:
    """A phone without a channel cannot write by it; an address has iMessage alone."""
    control(harness, "PUT", f"phones/{ANA}", imessage=False)

    body = {"to": LINE, "text": "Hi", "channel": "imessage"}
    assert refused(harness, "POST", f"phones/{ANA}/messages", **body) == (
        400,
        "Bad Request: the phone does not support imessage",
    )
    address = {"to": TEXT_LINE, "text": "Hi"}
    assert refused(harness, "POST", "phones/a@example.com/messages", **address)[0] == 400


def test_lines_are_listed_and_changed(harness: Harness) -> None:
    """A line that is made unavailable does not send."""
    assert {line["number"]: line["providers"] for line in control(harness, "GET", "lines")["lines"]}[LINE] == [
        "contiguity"
    ]

    changed = control(harness, "PUT", f"lines/{LINE}", available=False)

    assert not changed["available"]
    assert harness.refusal("POST", "/send/imessage", to=ANA, message="Hi")[0] == 403
    assert refused(harness, "PUT", f"lines/{BOB}", available=False) == (404, "Not Found")


def test_webhooks_are_pointed_elsewhere(harness: Harness) -> None:
    """An endpoint is set and taken away; its secret is not told."""
    url = "http://127.0.0.1:1/hook"

    assert control(harness, "PUT", "webhooks", url=url, secret="whsec_x")["contiguity"] == url
    assert control(harness, "GET", "webhooks") == {"contiguity": url}
    assert control(harness, "PUT", "webhooks", url=None) == {}
    assert refused(harness, "PUT", "webhooks", url="ftp://x") == (400, 'Bad Request: "url" must be a URL')


def test_faults_are_replaced(harness: Harness) -> None:
    """The faults that were set are told, and strike."""
    faults = [{"kind": "status", "status": 503, "match": {"path": "send_imessage"}, "next": 1}]
    told = control(harness, "PUT", "faults", faults=faults)["faults"]

    assert told[0].items() >= faults[0].items()
    assert harness.request("POST", "/send/imessage", {"to": ANA, "message": "Hi"}).status == 503
    assert control(harness, "GET", "faults")["faults"][0]["next"] == 0


def test_domains_are_verified_and_emails_seen(harness: Harness) -> None:
    """A domain is verified by word, and what was sent from it is listed, newest first."""
    harness.ask("POST", "/domains/shop.example", {})
    control(harness, "PUT", "domains/shop.example", verified=True)
    for subject in ("1", "2"):
        body = {"to": "ana@example.com", "from": "hi@shop.example", "subject": subject, "text": "M?"}
        harness.ask("POST", "/send/email", body)

    assert harness.get("/domains/shop.example")["sending_allowed"]
    emails = control(harness, "GET", "emails")["emails"]
    assert [(email["from"], email["subject"]) for email in emails] == [
        ("hi@shop.example", "2"),
        ("hi@shop.example", "1"),
    ]
    assert refused(harness, "PUT", "domains/other.example", verified=True) == (404, "Not Found")


def test_reset_over_http(harness: Harness) -> None:
    """A reset forgets messages, faults and time."""
    harness.send()
    control(harness, "PUT", "faults", faults=[{"kind": "html"}])
    control(harness, "POST", "clock", advance=10)

    assert control(harness, "POST", "reset") == {"status": "ok"}

    assert control(harness, "GET", "messages") == {"messages": []}
    assert control(harness, "GET", "faults") == {"faults": []}
    assert control(harness, "GET", "clock")["now"] == START * 1000


@pytest.mark.parametrize("path", ["", "nothing", "phones", "phones/nobody/messages/more"])
def test_there_is_nothing_else(harness: Harness, path: str) -> None:
    """Other paths are not found, whatever the service would say to them."""
    assert refused(harness, "POST", path) == (404, "Not Found")


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """The control API over a socket."""
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox", trust_env=False) as client:
        yield client


def test_waiting_for_a_message_that_comes(sandbox: Sandbox, http: httpx.Client) -> None:
    """A request that waits is answered as soon as the first message that fits is there."""
    later = threading.Timer(0.2, lambda: sandbox.phone(ANA).text("Hi", to=LINE))
    sandbox.phone(BOB).text("Not this one", to=LINE)
    begun = time.monotonic()
    later.start()

    found = http.get("/messages", params={"from": ANA, "wait": 10}).json()["messages"]

    later.join()
    assert [message["text"] for message in found] == ["Hi"]
    assert time.monotonic() - begun < 5


def test_waiting_for_a_message_that_does_not_come(http: httpx.Client) -> None:
    """A request that waits is answered with nothing when its time is over."""
    begun = time.monotonic()

    assert http.get("/messages", params={"wait": 1}).json() == {"messages": []}
    assert time.monotonic() - begun >= 1


def test_deliveries_are_listed(sandbox: Sandbox, http: httpx.Client) -> None:
    """Each attempt to post a webhook is told with its request, its answer or its error, and its time."""
    http.put("/webhooks", json={"url": f"{sandbox.url}/nothing", "secret": "whsec_x"})
    http.post(f"/phones/{ANA}/messages", json={"to": LINE, "text": "Hi"})
    assert sandbox.wait_for_deliveries()

    (delivery,) = http.get("/deliveries").json()["deliveries"]

    assert (delivery["type"], delivery["state"], delivery["response"]["status"]) == ("imessage.incoming", "failed", 404)
    assert "contiguity-signature" in {name.lower() for name in delivery["request"]["headers"]}
    assert json.loads(delivery["request"]["body"])["data"]["body"] == "Hi"
    assert delivery["seconds"] > 0
