"""Any request to the emulated Contiguity API: documented responses, and reproducibility."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from harness import ANA, LINE, TEXT_LINE, Harness
from hypothesis import given
from hypothesis import strategies as st
from strategies import load

from contiguity.sandbox.contiguity.provider import HANDLERS, spec
from contiguity.sandbox.http import ReceivedRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity.sandbox.openapi import Operation

OPERATIONS = spec("ignore").operations
SPECIFICATION = load("contiguity_api")
BODIES = {
    operation["operationId"]: SPECIFICATION.draw(operation["requestBody"]["content"]["application/json"]["schema"])
    for item in SPECIFICATION.document["paths"].values()
    for operation in item.values()
    if "requestBody" in operation
}

NUMBERS = st.sampled_from([ANA, LINE, TEXT_LINE, "+13055550110", "+13055550121", "+13055550000"])
VALUES = {
    "to": NUMBERS | st.just("ana@example.com"),
    "from": NUMBERS,
    "number": NUMBERS,
    "limit": st.integers(-1, 300).map(str),
    "domain": st.sampled_from(["shop.example", "mail.shop.example"]),
    "name": st.sampled_from(["fast_track", "imessage", "identity", "number_intelligence", "flying"]),
}
"""Values of path parameters; ids are issued ones."""


def test_handlers_match_operations() -> None:
    assert set(HANDLERS) == set(OPERATIONS)


@st.composite
def calls(draw: st.DrawFn) -> tuple[Operation, dict[str, str], Any]:
    """Generate an operation, path values, and a valid body."""
    operation = OPERATIONS[draw(st.sampled_from(sorted(OPERATIONS)))]
    values = {
        parameter.name: draw(VALUES.get(parameter.name, st.integers(0, 5).map(str)))
        for parameter in operation.parameters
        if parameter.location == "path"
    }
    body = draw(BODIES[operation.id]) if operation.id in BODIES else None
    if body is not None and draw(st.booleans()):
        # Numbers generated from the pattern never exist.
        body |= {name: draw(NUMBERS) for name in ("to", "from", "number") if isinstance(body.get(name), str)}
    return operation, values, body


def path_of(operation: Operation, values: dict[str, str], issued: list[str]) -> str:
    """Return the path of a call, with issued ids."""
    written = operation.template
    for name, value in values.items():
        if name.endswith("id"):
            value = issued[int(value) % len(issued)] if issued else "imsg_nobody"  # noqa: PLW2901 -- a stand-in
        written = written.replace(f"{{{name}}}", value)
    return written


@given(drawn=st.lists(calls(), max_size=8), pause=st.integers(0, 100))
def test_valid_calls_have_documented_responses_and_events(
    drawn: list[tuple[Operation, dict[str, str], Any]], pause: int
) -> None:
    harness = Harness()  # It validates each response and each event.
    issued: list[str] = []
    envelopes: list[str] = []
    for operation, values, body in drawn:
        reply = harness.request(operation.method, path_of(operation, values, issued), body)
        document = json.loads(reply.body)

        assert reply.status in operation.responses
        assert (document["object"] == "response") == (reply.status == 200)
        envelopes.append(document["id"])
        issued += [value for name, value in document["data"].items() if name.endswith("_id") and reply.status == 200]
        harness.emulator.advance(pause)

    events = [event["id"] for event in harness.emulator.events]
    assert len(set(envelopes + events)) == len(envelopes + events)


METHODS = st.sampled_from(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
TEMPLATES = st.sampled_from(sorted(operation.template for operation in OPERATIONS.values()))
PATHS = (
    st.text("/%+@.{}abc123é\x00 \n", max_size=20).map("/".__add__)
    | TEMPLATES
    | st.builds(
        lambda template, value: re.sub(r"\{[a-z_]+\}", lambda _: value, template), TEMPLATES, st.text(max_size=8)
    )
    | st.sampled_from(["/_sandbox/phones/%00", "/_sandbox/messages", "/_sandbox/faults", "/_sandbox/webhooks"])
)


@given(
    method=METHODS,
    path=PATHS,
    query=st.text(max_size=20) | st.just("tracking=true&tracking=false"),
    headers=st.dictionaries(st.sampled_from(["authorization", "content-type"]), st.text(max_size=20), max_size=2)
    | st.just({"authorization": "Bearer contiguity_sk_x"}),
    body=st.binary(max_size=40)
    | st.recursive(st.none() | st.text(), st.lists).map(lambda each: json.dumps(each).encode()),
)
def test_any_request_has_documented_response(
    method: str, path: str, query: str, headers: dict[str, str], body: bytes
) -> None:
    reply = Harness().gateway.handle(ReceivedRequest(method, path, query, headers, body))

    document = json.loads(reply.body)
    assert reply.status in (200, 400, 401, 403, 404, 405)
    if not path.startswith("/_sandbox"):
        assert document["object"] == ("response" if reply.status == 200 else "error")
        assert reply.status == 200 or document["data"]["status"] == reply.status


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"to"',
        b"null",
        b'{"to": NaN}',
        b'{"to": "\\ud800"}',
        b'{"to": "\xff"}',
        b"[" * 5000,
        b'{"n": ' + b"1" * 5000 + b"}",
    ],
    ids=["empty", "cut", "list", "string", "null", "NaN", "surrogate", "not UTF-8", "deep", "long number"],
)
def test_body_not_a_json_object_is_rejected(body: bytes) -> None:
    reply = Harness().request("POST", "/send/imessage", body)

    assert (reply.status, json.loads(reply.body)["data"]["error"]) == (400, "Bad Request: body must be a JSON object")


@pytest.mark.parametrize(
    "key", ["Bearer contiguity_sk_x", "Token contiguity_sk_x", "bearer contiguity_sk_x", "TOKEN  contiguity_sk_x"]
)
def test_valid_key_is_accepted_with_either_scheme(key: str) -> None:
    assert Harness().request("GET", "/numbers/leased", key=key).status == 200


@pytest.mark.parametrize("key", [None, "", "Bearer", "Bearer sk_x", "Basic contiguity_sk_x", "contiguity_sk_x"])
def test_invalid_key_is_401_before_validation(key: str | None) -> None:
    for method, path, body in (("GET", "/numbers/leased", None), ("POST", "/send/imessage", b"{")):
        reply = Harness().request(method, path, body, key=key)

        assert (reply.status, json.loads(reply.body)["data"]) == (401, {"error": "Unauthorized", "status": 401})


def test_unknown_keys_are_ignored_or_rejected_by_option() -> None:
    body = {"to": ANA, "message": "Hi", "colour": "red", "fallback": {"when": [], "colour": "red"}}

    assert Harness().request("POST", "/send/imessage", body).status == 200
    status, text = Harness(unknown_keys="reject").error("POST", "/send/imessage", **body)
    assert (status, text) == (400, 'Bad Request: "colour" is not known')


def test_unknown_path_is_404_and_method_405() -> None:
    harness = Harness()

    for path in ("/", "/send", "/send/imessage/more", "/send%2Fimessage", "//send/imessage", "/%ff"):
        assert harness.error("POST", path) == (404, "Not Found")
    reply = harness.request("GET", "/send/imessage")
    assert (reply.status, reply.headers["allow"]) == (405, "POST")


def test_body_of_other_media_type_is_rejected_if_used() -> None:
    headers = {"authorization": "Bearer contiguity_sk_x", "content-type": "application/x-www-form-urlencoded"}
    gateway = Harness().gateway

    assert gateway.handle(ReceivedRequest("POST", "/send/imessage", "", headers, b'{"to": "x"}')).status == 400
    assert gateway.handle(ReceivedRequest("POST", "/entitlements/fast_track", "", headers, b"a=b")).status == 200


def play_conversation(harness: Harness) -> list[bytes]:
    """Play a conversation on every channel, and return all responses and events."""
    ana = harness.phone()
    steps: list[Callable[[], Any]] = [
        lambda: harness.request("POST", "/send/imessage", {"to": ANA, "message": "Hi"}),
        lambda: ana.text("Hello", to=LINE),
        lambda: harness.request("POST", "/otp/new", {"to": ANA, "language": "en"}),
        lambda: harness.request("POST", "/otp/reverse/initiate", {"number": ANA}),
        lambda: harness.emulator.advance(2),
        lambda: harness.request("POST", "/numbers/lease/+13055550110", {}),
        lambda: harness.request("GET", f"/conversations/history/imessage/{ANA}/{LINE}/20"),
    ]
    replies = [getattr(step(), "body", b"") for step in steps]
    return [*replies, json.dumps(harness.emulator.events).encode(), ana.inbox[-1].text.encode()]


@given(seed=st.integers())
def test_same_seed_and_calls_have_same_bytes(seed: int) -> None:
    """In another sandbox and after a reset."""
    one, other = Harness(seed=seed), Harness(seed=seed)

    first = play_conversation(one)

    assert first == play_conversation(other)
    one.emulator.reset()
    assert first == play_conversation(one)
    assert first != play_conversation(Harness(seed=seed + 1))
