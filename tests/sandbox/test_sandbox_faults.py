"""Faults, over a socket and without one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from harness import ANA, LINE, Harness
from hypothesis import given
from hypothesis import strategies as st

from contiguity import Contiguity, DeliveryUnknown
from contiguity.errors import NotFound, RateLimited, ServerError
from contiguity.sandbox import Fault, InProcessTransport, Match, Sandbox
from contiguity.sandbox.http import ConnectionDropped

if TYPE_CHECKING:
    from collections.abc import Iterator

SEND = {"to": ANA, "from": LINE, "message": "Hi"}
MESSAGES = f"/conversations/history/imessage/{ANA}/{LINE}/20"


def statuses(harness: Harness, count: int, method: str = "POST", path: str = "/send/imessage") -> list[int]:
    """Send the same request several times, and return the statuses."""
    return [harness.request(method, path, SEND).status for _ in range(count)]


@given(
    probability=st.floats(0, 1),
    seed=st.integers(),
    next_=st.none() | st.integers(0, 20),
    count=st.integers(0, 30),
)
def test_fault_applies_by_seed_and_limit(probability: float, seed: int, next_: int | None, count: int) -> None:
    runs = []
    for _ in range(2):
        harness = Harness(rate_limit="off")
        harness.emulator.faults = [Fault(kind="status", probability=probability, seed=seed, next=next_)]
        runs.append(statuses(harness, count))

    assert runs[0] == runs[1]
    assert next_ is None or runs[0].count(500) <= next_
    if probability == 1:
        assert runs[0].count(500) == (count if next_ is None else min(count, next_))


@pytest.mark.parametrize(
    ("match", "struck"),
    [
        ({}, True),
        ({"method": "post"}, True),
        ({"method": "GET"}, False),
        ({"path": "send_imessage"}, True),
        ({"path": "send_text"}, False),
        ({"path": "/send/*"}, True),
        ({"path": "/numbers/*"}, False),
        ({"method": "POST", "path": "/numbers/*"}, False),
    ],
)
def test_fault_applies_to_matching_method_and_path(match: dict[str, str], struck: bool) -> None:
    harness = Harness()
    harness.emulator.faults = [Fault(kind="status", match=Match(**match))]

    assert statuses(harness, 1) == [500 if struck else 200]


def test_first_applicable_fault_is_used() -> None:
    harness = Harness()
    harness.emulator.faults = [Fault(kind="status", status=503, next=1), Fault(kind="status", status=429, next=2)]

    assert statuses(harness, 4) == [503, 429, 429, 200]


def test_fault_does_not_apply_to_control_api() -> None:
    harness = Harness()
    harness.emulator.faults = [Fault(kind="close_before")]

    assert harness.request("PUT", "/_sandbox/faults", {"faults": []}).status == 200
    assert statuses(harness, 1) == [200]


@pytest.mark.parametrize(
    ("fault", "status", "kind", "handled"),
    [
        (Fault(kind="status"), 500, "application/json", False),
        (Fault(kind="status", status=429, retry_after=2), 429, "application/json", False),
        (Fault(kind="html"), 502, "text/html", False),
        (Fault(kind="html", status=503, retry_after=2), 503, "text/html", False),
        (Fault(kind="empty"), 200, "application/json", True),
        (Fault(kind="garbage"), 200, "text/html", True),
        (Fault(kind="stall_before"), 200, "application/json", True),
    ],
    ids=lambda value: value.kind if isinstance(value, Fault) else None,
)
def test_fault_response_has_documented_form(fault: Fault, status: int, kind: str, handled: bool) -> None:
    """Some faults happen before the message is sent, some after."""
    harness = Harness()
    harness.emulator.faults = [fault]

    reply = harness.request("POST", "/send/imessage", SEND)

    assert (reply.status, reply.headers["content-type"]) == (status, kind)
    assert reply.headers.get("retry-after") == ("2" if fault.retry_after else None)
    assert len(harness.emulator.state.messages) == handled
    if fault.kind == "status":
        assert json.loads(reply.body)["data"]["status"] == status


@pytest.mark.parametrize(("kind", "handled"), [("close_before", False), ("close_after", True)])
def test_close_fault_in_process_raises(kind: Any, handled: bool) -> None:
    harness = Harness()
    harness.emulator.faults = [Fault(kind=kind)]

    with pytest.raises(ConnectionDropped):
        harness.request("POST", "/send/imessage", SEND)
    assert len(harness.emulator.state.messages) == handled


@pytest.mark.parametrize(
    "document",
    [
        {"kind": "explode"},
        {"kind": "status", "probability": 2},
        {"kind": "status", "next": -1},
        {"kind": "status", "colour": "red"},
        {"kind": "stall_after", "seconds": -1},
        {"kind": "status", "match": {"colour": "red"}},
        {},
    ],
)
def test_invalid_fault_is_rejected(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Fault.from_dict(document)
    assert Harness().request("PUT", "/_sandbox/faults", {"faults": [document]}).status == 400


@given(
    st.builds(
        Fault,
        kind=st.sampled_from(["status", "html", "empty"]),
        probability=st.floats(0, 1),
        next=st.none() | st.integers(0, 9),
        seed=st.integers(0, 9),
        match=st.builds(Match, method=st.sampled_from([None, "POST"]), path=st.sampled_from([None, "/send/*"])),
    )
)
def test_fault_json_round_trip(fault: Fault) -> None:
    assert Fault.from_dict(json.loads(json.dumps(fault.to_dict()))) == fault


@pytest.fixture(params=["socket", "in process"])
def faulty(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[tuple[Sandbox, Contiguity]]:
    """Return a sandbox, and a client without retries, over a socket or without one."""
    transport = None if request.param == "socket" else InProcessTransport(sandbox.emulator)
    with sandbox.contiguity(max_retries=0, timeout=0.25, transport=transport) as client:
        yield sandbox, client


@pytest.mark.parametrize(
    ("fault", "error", "handled"),
    [
        ({"kind": "close_before"}, DeliveryUnknown, False),
        ({"kind": "close_after"}, DeliveryUnknown, True),
        ({"kind": "stall_before", "seconds": 0.6}, DeliveryUnknown, False),
        ({"kind": "stall_after", "seconds": 0.6}, DeliveryUnknown, True),
        ({"kind": "empty"}, DeliveryUnknown, True),
        ({"kind": "garbage"}, DeliveryUnknown, True),
        ({"kind": "html"}, DeliveryUnknown, False),
        ({"kind": "status", "status": 500}, (ServerError, DeliveryUnknown), False),
        ({"kind": "status", "status": 429, "retry_after": 9}, RateLimited, False),
        ({"kind": "status", "status": 404}, NotFound, False),
    ],
    ids=lambda value: value["kind"] if isinstance(value, dict) else None,
)
def test_client_error_matches_fault_and_next_send_succeeds(
    faulty: tuple[Sandbox, Contiguity], fault: dict[str, Any], error: Any, handled: bool
) -> None:
    sandbox, client = faulty
    sandbox.faults = [{**fault, "next": 1}]

    with pytest.raises(error):
        client.imessage.send(to=ANA, from_=LINE, message="Hi")
    client.imessage.send(to=ANA, from_=LINE, message="Again")

    assert [message.text for message in sandbox.messages] == (["Hi"] if handled else []) + ["Again"]


def test_close_does_not_wait_for_stalled_request() -> None:
    with Sandbox() as sandbox:
        sandbox.faults = [{"kind": "stall_after", "seconds": 60}]
        headers = {"authorization": "Bearer contiguity_sk_x"}
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{sandbox.url}/send/imessage", json=SEND, headers=headers, timeout=0.1, trust_env=False)
