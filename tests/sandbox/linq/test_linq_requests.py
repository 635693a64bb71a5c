"""Any request to the emulated Linq API: documented responses and events, and reproducibility."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, BOB, CY, LINE, OTHER_LINE, UNKNOWN_ID, Harness, quote_handle, text
from strategies import JSON, load

from contiguity.sandbox.linq.provider import HANDLERS, spec

if TYPE_CHECKING:
    from contiguity.sandbox.openapi import Operation

OPERATIONS = spec("ignore").operations
SPECIFICATION = load("linq_api")
DESCRIBED = [
    operation
    for item in SPECIFICATION.document["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict)
]
NAMES = {
    operation["operationId"]: operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].split("/")[-1]
    for operation in DESCRIBED
    if "requestBody" in operation
}
"""The schema of each operation's body."""
BODIES = {name: SPECIFICATION.component(schema) for name, schema in NAMES.items()}
HANDLES = st.sampled_from([ANA, BOB, CY, LINE, "+1202", "nobody"])
CONTENT = st.one_of(
    st.builds(text, st.text(min_size=1, max_size=5).filter(str.strip), idempotency_key=st.sampled_from(["a", "b"])),
    SPECIFICATION.component("MessageContent"),
)


@st.composite
def calls(draw: st.DrawFn) -> tuple[Operation, dict[str, str], Any]:
    """Generate an operation, path values, and a body that is valid or nearly valid."""
    operation = OPERATIONS[draw(st.sampled_from(sorted(OPERATIONS)))]
    values = {
        parameter.name: draw(HANDLES if "handle" in parameter.name else st.integers(0, 5).map(str))
        for parameter in operation.parameters
        if parameter.location == "path"
    }
    body = draw(BODIES[operation.id]) if operation.id in BODIES else None
    if body is not None and draw(st.booleans()):
        sensible: dict[str, Any] = {
            "from": draw(st.sampled_from([LINE, OTHER_LINE])),
            "to": draw(st.lists(HANDLES, min_size=1, max_size=3)),
            "handle": draw(HANDLES),
            "phone_number": LINE,
            "message": draw(CONTENT),
            "address": draw(HANDLES),
        }
        body |= {name: value for name, value in sensible.items() if name in body}
    return operation, values, body


def path_of(operation: Operation, values: dict[str, str], issued: list[str]) -> str:
    """Return the path of a call, with issued ids."""
    written = operation.template
    for name, value in values.items():
        if name.endswith("id"):
            value = issued[int(value) % len(issued)] if issued else "none"  # noqa: PLW2901 -- a stand-in
        written = written.replace(f"{{{name}}}", quote_handle(value))
    return written


def test_handlers_match_operations_of_supported_tags() -> None:
    promised = {"chats", "participants", "typing", "chat_messages", "location", "attachments", "webhook_subscriptions"}
    tags = {operation["operationId"]: operation["tags"][0] for operation in DESCRIBED}

    assert set(OPERATIONS) >= set(HANDLERS) >= {name for name, tag in tags.items() if tag in promised}


@given(drawn=st.lists(calls(), max_size=8))
def test_any_calls_have_documented_responses_and_events(drawn: list[tuple[Operation, dict[str, str], Any]]) -> None:
    harness = Harness()  # It validates each response and each event.
    harness.chat(ANA)
    harness.group()
    traces = []
    for operation, values, body in drawn:
        issued = sorted(set(re.findall(r'"id":"([0-9a-f-]{36})"', json.dumps(harness.events, separators=(",", ":")))))

        reply = harness.request(operation.method, path_of(operation, values, issued), body)

        assert reply.status in operation.responses
        traces.append(reply.headers["x-trace-id"])
        harness.emulator.advance(1)
    assert all(re.fullmatch(r"[0-9a-f]{32}", trace) for trace in traces)
    assert len(set(traces)) == len(traces)


@given(operation=st.sampled_from(sorted(OPERATIONS)), body=JSON | st.binary(max_size=8), number=st.integers(0, 3))
def test_any_body_has_documented_response(operation: str, body: Any, number: int) -> None:
    harness = Harness()
    chat = harness.chat()
    ids = [chat, harness.events[-1]["data"]["id"], "x", "y"]
    described = OPERATIONS[operation]
    values = {each.name: str(number) for each in described.parameters if each.location == "path"}

    reply = harness.request(described.method, path_of(described, values, ids), body)

    assert reply.status in described.responses


@given(path=st.text(max_size=20).filter(lambda path: "?" not in path), method=st.sampled_from(["GET", "POST", "PUT"]))
def test_unknown_path_is_404_or_405(path: str, method: str) -> None:
    status, code = Harness().error(method, f"/v3/{quote_handle(path)}")

    assert (status, code) in {(404, 2001), (405, 1005)}


@given(drawn=st.lists(calls(), max_size=5))
def test_same_seed_and_calls_have_same_responses(drawn: list[tuple[Operation, dict[str, str], Any]]) -> None:
    one, other = Harness(seed=7), Harness(seed=7)
    for operation, values, body in drawn:
        path = path_of(operation, values, [])

        replies = [each.request(operation.method, path, body) for each in (one, other)]

        assert replies[0] == replies[1]


@pytest.mark.parametrize("name", sorted(set(OPERATIONS) - set(HANDLERS)))
def test_operation_without_handler_returns_marked_example(name: str) -> None:
    operation = OPERATIONS[name]
    values = {each.name: "0" for each in operation.parameters if each.location == "path"}
    body = SPECIFICATION.schemas[NAMES[name]]["examples"][0] if name in NAMES else None

    reply = Harness().request(operation.method, path_of(operation, values, [UNKNOWN_ID]), body)

    assert reply.headers["x-sandbox-example"] == "true"
    assert reply.status // 100 == 2


def test_operation_with_handler_is_not_marked_as_example() -> None:
    assert "x-sandbox-example" not in Harness().request("GET", "/v3/chats").headers


@pytest.mark.parametrize("headers", [{"authorization": ""}, {"authorization": "Bearer "}, {"authorization": "Basic x"}])
def test_request_without_token_is_401_on_every_path(headers: dict[str, str]) -> None:
    assert Harness().error("POST", "/v3/chats", b"{", headers=headers) == (401, 2004)


def test_trace_id_of_caller_is_ignored() -> None:
    reply = Harness().request("GET", "/v3/chats", headers={"traceparent": "00-" + "1" * 32 + "-" + "2" * 16 + "-01"})

    assert reply.headers["x-trace-id"] != "1" * 32


def test_fault_error_has_format_and_code_of_provider() -> None:
    harness = Harness()
    harness.emulator.faults = []
    reply = harness.emulator.linq.error(429, "Slow down", {"retry-after": "7"})

    error = json.loads(reply.body)["error"]
    assert (error["code"], error["retry_after"], reply.headers["retry-after"]) == (1007, 7, "7")


def test_route_has_operation_id() -> None:
    route = Harness().emulator.linq.route("POST", "/api/partner/v3/chats")

    assert route.operation_id == "create_chat"
