"""Faults: which requests they strike, what they do, and that they do it over a socket as without one."""

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
    """Make the same request several times."""
    return [harness.request(method, path, SEND).status for _ in range(count)]


@given(
    probability=st.floats(0, 1),
    seed=st.integers(),
    next_=st.none() | st.integers(0, 20),
    count=st.integers(0, 30),
)
def test_a_fault_strikes_by_its_seed_and_until_it_is_used_up(
    probability: float, seed: int, next_: int | None, count: int
) -> None:
    """The same fault strikes the same requests again, and not more often than it may."""
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
def test_a_fault_is_for_the_requests_that_it_matches(match: dict[str, str], struck: bool) -> None:
    """Method and path both have to fit; a path is an operation's name or a pattern."""
    harness = Harness()
    harness.emulator.faults = [Fault(kind="status", match=Match(**match))]

    assert statuses(harness, 1) == [500 if struck else 200]


def test_the_first_fault_that_strikes_is_taken() -> None:
    """Faults are tried in their order; one that is used up lets the next one strike."""
    harness = Harness()
    harness.emulator.faults = [Fault(kind="status", status=503, next=1), Fault(kind="status", status=429, next=2)]

    assert statuses(harness, 4) == [503, 429, 429, 200]


def test_the_control_api_has_no_faults() -> None:
    """Whatever is to go wrong, the sandbox can be told otherwise."""
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
def test_what_a_fault_answers(fault: Fault, status: int, kind: str, handled: bool) -> None:
    """An error of the API is in its form, a gateway's is not; some come after the message was sent, some instead."""
    harness = Harness()
    harness.emulator.faults = [fault]

    reply = harness.request("POST", "/send/imessage", SEND)

    assert (reply.status, reply.headers["content-type"]) == (status, kind)
    assert reply.headers.get("retry-after") == ("2" if fault.retry_after else None)
    assert len(harness.emulator.state.messages) == handled
    if fault.kind == "status":
        assert json.loads(reply.body)["data"]["status"] == status


@pytest.mark.parametrize(("kind", "handled"), [("close_before", False), ("close_after", True)])
def test_a_closed_connection_without_a_socket(kind: Any, handled: bool) -> None:
    """The connection ends before or after the message was sent."""
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
def test_what_is_no_fault(document: dict[str, Any]) -> None:
    """A fault that makes no sense is refused, in Python and by the control API."""
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
def test_a_fault_survives_json(fault: Fault) -> None:
    """A fault that is written as JSON and read again is the same."""
    assert Fault.from_dict(json.loads(json.dumps(fault.to_dict()))) == fault


@pytest.fixture(params=["socket", "in process"])
def faulty(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[tuple[Sandbox, Contiguity]]:
    """A sandbox, and a client that does not repeat what it asks, over a socket or without one."""
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
def test_what_a_client_sees_of_a_fault(
    faulty: tuple[Sandbox, Contiguity], fault: dict[str, Any], error: Any, handled: bool
) -> None:
    """A client tells truly what it can know of a send that met a fault, and the next send goes well."""
    sandbox, client = faulty
    sandbox.faults = [{**fault, "next": 1}]

    with pytest.raises(error):
        client.imessage.send(to=ANA, from_=LINE, message="Hi")
    client.imessage.send(to=ANA, from_=LINE, message="Again")

    assert [message.text for message in sandbox.messages] == (["Hi"] if handled else []) + ["Again"]


def test_a_stall_is_not_waited_for_when_the_sandbox_closes() -> None:
    """A sandbox closes although a request still stalls."""
    with Sandbox() as sandbox:
        sandbox.faults = [{"kind": "stall_after", "seconds": 60}]
        headers = {"authorization": "Bearer contiguity_sk_x"}
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{sandbox.url}/send/imessage", json=SEND, headers=headers, timeout=0.1, trust_env=False)
