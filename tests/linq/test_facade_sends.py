"""Sends under faults: never twice, never silently lost, with one idempotency key for each call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from account_calls import ACCOUNT_CALLS
from attrs import define, field
from calls import ADA, CHAT, KEY, LINE, MESSAGE, Call, client_of, made
from chat_calls import CHAT_CALLS
from described import Service, reply, settle
from hypothesis import given
from hypothesis import strategies as st

from contiguity._core import retry
from contiguity._linq import error_codes
from contiguity.errors import APIError, Conflict, ContiguityError, DeliveryUnknown, NetworkError
from contiguity.linq import Message
from contiguity.transport import TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from contiguity.transport import Request, Response

FAULTS = (
    "none",
    "no connection",
    "lost before it was accepted",
    "lost after it was accepted",
    "gateway before it was accepted",
    "gateway after it was accepted",
    "rate limit",
    "own failure",
    "chat in creation",
    "refused",
)
PASSING = set(FAULTS) - {"none", "refused"}
PLANS = st.lists(st.sampled_from(FAULTS), max_size=5)
RETRIES = 3

KEYED: dict[str, Callable[[Any, str | None], Any]] = {
    "create_chat": lambda linq, key: linq.chats.create(from_=LINE, to=[ADA], message="Hi", idempotency_key=key),
    "send_message": lambda linq, key: linq.chats.messages.send(CHAT, "Hi", idempotency_key=key),
    "create_message": lambda linq, key: linq.messages.send(to=[ADA], message="Hi", idempotency_key=key),
    "create_poll": lambda linq, key: linq.chats.polls.create(CHAT, ["a", "b"], idempotency_key=key),
    "create_payment_request": lambda linq, key: linq.payment_requests.create(
        amount=50, currency="usd", idempotency_key=key
    ),
    "create_payment": lambda linq, key: linq.payments.create(
        handle=ADA, amount_cents=1, currency="usd", idempotency_key=key
    ),
}
"""The calls that carry an idempotency key."""


@pytest.fixture(autouse=True, scope="module")
def _no_waiting() -> Iterator[None]:
    """Try again at once."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("FIRST_WAIT", "LONGEST_WAIT"):
            patch.setattr(retry, name, 0.0)
        patch.setitem(error_codes.TRANSIENT_CODES, error_codes.CHAT_IN_CREATION, 0.0)
        yield


def refusal(status: int, code: int, **detail: object) -> Response:
    """Make an error reply as Linq does."""
    error = {"status": status, "code": code, "message": "No", **detail}
    return reply(status, {"success": False, "error": error, "trace_id": "0" * 32})


REFUSALS = {
    "gateway": reply(502),
    "rate": refusal(429, 1007, retry_after=0),
    "own": refusal(500, 3006),
    "chat": refusal(409, 2009),
    "refused": refusal(403, 2027),
}
"""What comes back for a fault, by its first word."""


@define
class Faulty:
    """A service that accepts a call with the same key once, behind a network that fails as planned.

    What it accepted it answers as before when it is called with the same key again: "the original response is returned"
    (API reference, idempotency), whatever it would refuse by then.
    """

    plan: Sequence[str]
    inner: Service = field(factory=lambda: Service("linq_api"))
    keys: list[str | None] = field(factory=list)
    """The key of each try."""
    accepted: list[str | None] = field(factory=list)
    """The key of each call that was accepted as a new one."""

    def answer(self, request: Request) -> Response:
        """Answer a try, or fail as planned for it."""
        key = key_of(request)
        fault = self.plan[len(self.keys)] if len(self.keys) < len(self.plan) else "none"
        self.keys.append(key)
        if fault == "refused" and key in self.accepted:
            fault = "none"
        if fault == "none" or fault.endswith(" after it was accepted"):
            if key is None or key not in self.accepted:
                self.accepted.append(key)
            answer = self.inner.answer(request)
        if fault == "no connection" or fault.startswith("lost"):
            raise TransportError(fault, maybe_sent=fault != "no connection")
        return answer if fault == "none" else REFUSALS[fault.partition(" ")[0]]


def key_of(request: Request) -> str | None:
    """Find the idempotency key of a request: in the header, or in the body, at the places that the docs name."""
    assert isinstance(request.body, bytes)
    body = json.loads(request.body)
    nested = [body[name].get("idempotency_key") for name in ("message", "poll") if name in body]
    header = request.headers.get("Idempotency-Key")
    found = {key for key in [header, *nested] if key is not None}
    assert len(found) <= 1, "two keys in one request"
    return found.pop() if found else None


def outcome(mode: str, service: Faulty, call: Callable[[Any], Any], retries: int = RETRIES) -> object:
    """Make a call, and give its result or its error."""
    answering: Any = service
    try:
        return settle(call(client_of(mode, answering, max_retries=retries)))
    except ContiguityError as error:
        return error


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("name", KEYED)
@given(PLANS, st.sampled_from([None, KEY]))
def test_never_twice_never_lost(name: str, mode: str, plan: list[str], key: str | None) -> None:
    """A call ends as exactly one of: returned, and accepted once; refused, and not accepted; unknown.

    All tries carry one key, and no fault that can pass is the end of a call while retries remain.
    """
    service = Faulty(plan)
    result = outcome(mode, service, lambda linq: KEYED[name](linq, key))

    assert len(set(service.keys)) == 1
    assert service.keys[0] is not None
    assert key is None or service.keys[0] == key
    assert len(service.accepted) <= 1
    if isinstance(result, DeliveryUnknown):
        assert result.idempotency_key == service.keys[0]
    elif isinstance(result, (APIError, NetworkError)):
        assert service.accepted == []
    else:
        assert not isinstance(result, ContiguityError)
        assert service.accepted == [service.keys[0]]
    last = next((place for place, fault in enumerate(plan) if fault not in PASSING), len(plan))
    assert len(service.keys) == min(last, RETRIES) + 1
    if last <= RETRIES and plan[last:][:1] != ["refused"]:
        assert not isinstance(result, ContiguityError)


@pytest.mark.parametrize("mode", ["sync", "async"])
@given(PLANS)
def test_without_a_key_nothing_is_sent_blindly(mode: str, plan: list[str]) -> None:
    """A send that can carry no key is tried again only after what surely was not accepted."""
    service = Faulty(plan)
    result = outcome(
        mode, service, lambda linq: linq.chats.send_voice_memo(CHAT, voice_memo_url="https://example.com/a.m4a")
    )

    assert service.keys == [None] * len(service.keys)
    assert set(plan[: len(service.keys) - 1]) <= {"no connection", "rate limit"}
    assert len(service.accepted) <= 1
    if isinstance(result, (APIError, NetworkError)):
        assert service.accepted == []
    elif not isinstance(result, DeliveryUnknown):
        assert service.accepted == [None]


def test_keys_are_minted_for_each_call() -> None:
    """Two calls with equal arguments are two sends; a key of one's own makes them one."""
    service = Faulty([])
    for _ in range(2):
        outcome("sync", service, lambda linq: linq.chats.messages.send(CHAT, "Hi"))

    assert len(set(service.keys)) == 2
    assert all(UUID(key).version == 4 for key in service.keys)
    outcome("sync", service, lambda linq: linq.chats.messages.send(CHAT, Message("Hi").idempotency_key("mine")))
    outcome("sync", service, lambda linq: linq.chats.messages.send(CHAT, "Hi", idempotency_key="mine"))
    assert service.keys[2:] == ["mine", "mine"]
    assert len(service.accepted) == 3


def test_chat_in_creation() -> None:
    """The losing one of two calls that create the same chat waits and calls again, with its key; in the end it says so.

    Error codes 2009: "call again after a few seconds".
    """
    service = Faulty(["chat in creation"])
    create = KEYED["create_chat"]

    assert not isinstance(outcome("sync", service, lambda linq: create(linq, None)), ContiguityError)
    refused = outcome("sync", Faulty(["chat in creation"] * 4), lambda linq: create(linq, None))
    assert isinstance(refused, Conflict)
    assert (refused.code, refused.trace_id) == (2009, "0" * 32)
    # An earlier try may be what is creating the chat.
    lost = Faulty(["lost after it was accepted", *["chat in creation"] * 3])
    assert isinstance(outcome("sync", lost, lambda linq: create(linq, None)), DeliveryUnknown)


@pytest.mark.parametrize("code", [2013, 2015, 2018])
def test_other_conflicts_are_told_at_once(code: int) -> None:
    """A conflict that does not pass by itself is not tried again."""
    service = Service("linq_api", {"send_message": refusal(409, code)})
    with pytest.raises(Conflict) as caught:
        client_of("sync", service).chats.messages.send(CHAT, "Hi")

    assert caught.value.code == code
    assert len(service.asked) == 1


ONCE = {
    "share_contact_card",
    "send_voice_memo",
    "request_location",
    "send_reaction",
    "update_app_card",
    "add_poll_options",
    "create_webhook_subscription",
    "connect_payment_handle",
    "verify_payment_handle",
}
"""What delivers something, or makes something anew, and can carry no key."""


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("call", [*CHAT_CALLS, *ACCOUNT_CALLS], ids=str)
def test_what_is_repeated(mode: str, call: Call) -> None:
    """After a lost reply a call is made again if that does no harm: a read, a state, a key; the rest ends unknown."""
    answered = Service("linq_api")
    tries: list[Request] = []

    def lose_once(request: Request) -> Response:
        tries.append(request)
        if len(tries) == 1:
            raise TransportError("lost", maybe_sent=True)
        return answered.answer(request)

    service = Service("linq_api", {call.operation: lose_once})
    if call.operation in ONCE:
        with pytest.raises(DeliveryUnknown):
            made(client_of(mode, service), call)
        assert len(tries) == 1
    else:
        made(client_of(mode, service), call)
        assert len(tries) == 2
        assert tries[0].body == tries[1].body
        assert tries[0].headers == tries[1].headers


def test_errors_tell_what_the_service_told() -> None:
    """An error carries the service's code, its trace id and the page that explains it."""
    error = {"status": 404, "code": 2002, "message": "Message not found", "doc_url": "https://docs.example/2002/"}
    document = {"success": False, "error": error, "trace_id": "9d4c1f0a7be24e6f8a35c0d2e4b61977"}
    service = Service("linq_api", {"get_message": reply(404, document)})
    with pytest.raises(APIError) as caught:
        client_of("sync", service).messages.get(MESSAGE)

    told = caught.value
    assert (told.status, told.code, told.doc_url) == (404, 2002, "https://docs.example/2002/")
    assert told.trace_id == document["trace_id"]
    assert "Message not found" in str(told)
