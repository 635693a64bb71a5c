"""Sends under faults: no duplicates, no unreported losses, one idempotency key for each call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from account_calls import ACCOUNT_CALLS
from attrs import define, field
from calls import ADA, CHAT, KEY, LINE, MESSAGE, Call, client_of, perform
from chat_calls import CHAT_CALLS
from example_service import ExampleService, json_response, result_of
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
    "rejected",
)
TRANSIENT = set(FAULTS) - {"none", "rejected"}
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
def _no_delay() -> Iterator[None]:
    """Retry without delay."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("FIRST_WAIT", "LONGEST_WAIT"):
            patch.setattr(retry, name, 0.0)
        patch.setitem(error_codes.TRANSIENT_CODES, error_codes.CHAT_IN_CREATION, 0.0)
        yield


def error_response(status: int, code: int, **detail: object) -> Response:
    """Return an error response of Linq."""
    error = {"status": status, "code": code, "message": "No", **detail}
    return json_response(status, {"success": False, "error": error, "trace_id": "0" * 32})


ERROR_RESPONSES = {
    "gateway": json_response(502),
    "rate": error_response(429, 1007, retry_after=0),
    "own": error_response(500, 3006),
    "chat": error_response(409, 2009),
    "rejected": error_response(403, 2027),
}
"""Responses for the faults, by the start of the fault's name."""


@define
class FaultyService:
    """A service that accepts each idempotency key once, behind a network with planned faults.

    A repeated key returns the first response: "the original response is returned" (API reference, idempotency), even if
    the service would reject the request by then.
    """

    plan: Sequence[str]
    inner: ExampleService = field(factory=lambda: ExampleService("linq_api"))
    keys: list[str | None] = field(factory=list)
    """The key of each attempt."""
    accepted: list[str | None] = field(factory=list)
    """The key of each call that was accepted as new."""

    def respond(self, request: Request) -> Response:
        """Respond to an attempt, or fail as planned."""
        key = key_of(request)
        fault = self.plan[len(self.keys)] if len(self.keys) < len(self.plan) else "none"
        self.keys.append(key)
        if fault == "rejected" and key in self.accepted:
            fault = "none"
        if fault == "none" or fault.endswith(" after it was accepted"):
            if key is None or key not in self.accepted:
                self.accepted.append(key)
            answer = self.inner.respond(request)
        if fault == "no connection" or fault.startswith("lost"):
            raise TransportError(fault, maybe_sent=fault != "no connection")
        return answer if fault == "none" else ERROR_RESPONSES[fault.partition(" ")[0]]


def key_of(request: Request) -> str | None:
    """Return the idempotency key of a request: in the header or in the body, at the documented places."""
    assert isinstance(request.body, bytes)
    body = json.loads(request.body)
    nested = [body[name].get("idempotency_key") for name in ("message", "poll") if name in body]
    header = request.headers.get("Idempotency-Key")
    found = {key for key in [header, *nested] if key is not None}
    assert len(found) <= 1, "two keys in one request"
    return found.pop() if found else None


def outcome(mode: str, service: FaultyService, call: Callable[[Any], Any], retries: int = RETRIES) -> object:
    """Perform a call, and return its result or its error."""
    answering: Any = service
    try:
        return result_of(call(client_of(mode, answering, max_retries=retries)))
    except ContiguityError as error:
        return error


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("name", KEYED)
@given(PLANS, st.sampled_from([None, KEY]))
def test_keyed_send_is_accepted_at_most_once_and_reported_correctly(
    name: str, mode: str, plan: list[str], key: str | None
) -> None:
    """A call returns and was accepted once, or is rejected and was not accepted, or its outcome is unknown.

    All attempts carry the same key, and transient faults are retried until no retries remain.
    """
    service = FaultyService(plan)
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
    last = next((place for place, fault in enumerate(plan) if fault not in TRANSIENT), len(plan))
    assert len(service.keys) == min(last, RETRIES) + 1
    if last <= RETRIES and plan[last:][:1] != ["rejected"]:
        assert not isinstance(result, ContiguityError)


@pytest.mark.parametrize("mode", ["sync", "async"])
@given(PLANS)
def test_send_without_key_is_retried_only_if_not_accepted(mode: str, plan: list[str]) -> None:
    service = FaultyService(plan)
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


def test_idempotency_key_is_created_for_each_call() -> None:
    """Two calls with equal arguments are two sends, unless the caller passes the same key."""
    service = FaultyService([])
    for _ in range(2):
        outcome("sync", service, lambda linq: linq.chats.messages.send(CHAT, "Hi"))

    assert len(set(service.keys)) == 2
    assert all(UUID(key).version == 4 for key in service.keys)
    outcome("sync", service, lambda linq: linq.chats.messages.send(CHAT, Message("Hi").idempotency_key("mine")))
    outcome("sync", service, lambda linq: linq.chats.messages.send(CHAT, "Hi", idempotency_key="mine"))
    assert service.keys[2:] == ["mine", "mine"]
    assert len(service.accepted) == 3


def test_create_while_chat_is_created_is_retried() -> None:
    """Of two calls that create the same chat, the rejected one is retried with its key.

    Error codes 2009: "call again after a few seconds".
    """
    service = FaultyService(["chat in creation"])
    create = KEYED["create_chat"]

    assert not isinstance(outcome("sync", service, lambda linq: create(linq, None)), ContiguityError)
    rejected = outcome("sync", FaultyService(["chat in creation"] * 4), lambda linq: create(linq, None))
    assert isinstance(rejected, Conflict)
    assert (rejected.code, rejected.trace_id) == (2009, "0" * 32)
    # An earlier attempt may have created the chat.
    lost = FaultyService(["lost after it was accepted", *["chat in creation"] * 3])
    assert isinstance(outcome("sync", lost, lambda linq: create(linq, None)), DeliveryUnknown)


@pytest.mark.parametrize("code", [2013, 2015, 2018])
def test_permanent_conflict_is_not_retried(code: int) -> None:
    service = ExampleService("linq_api", {"send_message": error_response(409, code)})
    with pytest.raises(Conflict) as caught:
        client_of("sync", service).chats.messages.send(CHAT, "Hi")

    assert caught.value.code == code
    assert len(service.requests) == 1


NOT_RETRYABLE = {
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
"""Operations that deliver or create something and accept no idempotency key."""


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("call", [*CHAT_CALLS, *ACCOUNT_CALLS], ids=str)
def test_lost_response_is_retried_if_retryable(mode: str, call: Call) -> None:
    """Reads, idempotent writes and calls with a key are retried; the outcome of the others is unknown."""
    inner = ExampleService("linq_api")
    attempts: list[Request] = []

    def lose_once(request: Request) -> Response:
        attempts.append(request)
        if len(attempts) == 1:
            raise TransportError("lost", maybe_sent=True)
        return inner.respond(request)

    service = ExampleService("linq_api", {call.operation: lose_once})
    if call.operation in NOT_RETRYABLE:
        with pytest.raises(DeliveryUnknown):
            perform(client_of(mode, service), call)
        assert len(attempts) == 1
    else:
        perform(client_of(mode, service), call)
        assert len(attempts) == 2
        assert attempts[0].body == attempts[1].body
        assert attempts[0].headers == attempts[1].headers


def test_error_has_code_trace_id_and_url_of_response() -> None:
    detail = {"status": 404, "code": 2002, "message": "Message not found", "doc_url": "https://docs.example/2002/"}
    payload = {"success": False, "error": detail, "trace_id": "9d4c1f0a7be24e6f8a35c0d2e4b61977"}
    service = ExampleService("linq_api", {"get_message": json_response(404, payload)})
    with pytest.raises(APIError) as caught:
        client_of("sync", service).messages.get(MESSAGE)

    error = caught.value
    assert (error.status, error.code, error.doc_url) == (404, 2002, "https://docs.example/2002/")
    assert error.trace_id == payload["trace_id"]
    assert "Message not found" in str(error)
