"""The attempts of a call: their number, the waits between them, and the outcome; without a clock or a network."""

from __future__ import annotations

import math
import sys
from typing import Any

import pytest
from attrs import define, evolve
from example_service import error_response, json_response
from hypothesis import assume, example, given
from hypothesis import strategies as st
from strategies import JSON

from contiguity._core import wire
from contiguity._core.retry import FIRST_WAIT, LONGEST_WAIT, SHORTEST_ATTEMPT, RetrySafety, RetryState
from contiguity._core.settings import Settings
from contiguity.errors import APIError, ContiguityError, DeliveryUnknown, InvalidResponse, NetworkError, RateLimited
from contiguity.transport import Response, TransportError
from contiguity_api.api.imessage import send_imessage
from contiguity_api.models import IMessageSend, MessageSentResponse

SEND = send_imessage.operation(body=IMessageSend(to="+12025550143", message="Hi"))
SENT = json_response(200, {"id": "req_1", "timestamp": 1, "api_version": "v2026.8.2", "object": "response",
                   "data": {"message_id": "imsg_1"}})  # fmt: skip
SETTINGS_OF_TEST = Settings("https://api.test", {})
HTML = Response(502, {"content-type": "text/html"}, b"<h1>Bad Gateway</h1>")


@define(frozen=True)
class PlannedAttempt:
    """The outcome of one attempt, as a transport reports it."""

    outcome: Response | TransportError
    accepted: bool
    """Whether the service accepted the send."""
    took: float = 0.0
    """The duration in seconds, without the wait for a connection slot."""
    pool_wait: float = 0.0
    """The wait for a connection slot, in seconds."""


def failure(*, maybe_sent: bool, timed_out: bool = False) -> TransportError:
    """Return a planned attempt that fails."""
    return TransportError("no reply", maybe_sent=maybe_sent, timed_out=timed_out)


SECONDS = st.floats(0, 100, allow_nan=False)
RETRY_AFTER = st.one_of(st.none(), st.integers(0, 100).map(str), SECONDS.map(str), st.just("soon"))


def rejections(statuses: list[int]) -> st.SearchStrategy[Response]:
    """Generate error responses of the service and of a gateway, with and without a Retry-After header."""
    return st.builds(
        lambda status, after, own: evolve(
            error_response(status) if own else evolve(HTML, status=status),
            headers={"retry-after": after} if after else {},
        ),
        st.sampled_from(statuses),
        RETRY_AFTER,
        st.booleans(),
    )


NO, MAYBE = st.just(value=False), st.booleans()
ATTEMPTS: st.SearchStrategy[PlannedAttempt] = st.one_of(
    st.builds(PlannedAttempt, st.builds(failure, maybe_sent=NO, timed_out=st.booleans()), NO),
    st.builds(PlannedAttempt, st.builds(failure, maybe_sent=st.just(value=True), timed_out=st.booleans()), MAYBE),
    st.just(PlannedAttempt(SENT, accepted=True)),
    st.builds(PlannedAttempt, st.just(evolve(SENT, body=b"half a re")), MAYBE),
    st.builds(PlannedAttempt, st.just(evolve(SENT, complete=False)), MAYBE),
    # By the service or a gateway, after any other attempts.
    st.builds(PlannedAttempt, rejections([302, 400, 401, 403, 404, 409, 413, 422, 429]), NO),
    st.builds(PlannedAttempt, rejections([103, 408, 500, 502, 503, 504, 799]), MAYBE),
)
PLANS = st.lists(
    st.builds(
        lambda one, took, pool_wait: evolve(one, took=took, pool_wait=pool_wait),
        ATTEMPTS,
        st.floats(0, 40),
        st.just(0.0) | st.floats(0, 1000),
    ),
    min_size=1,
    max_size=8,
)
SETTINGS = st.builds(
    Settings,
    base_url=st.just("https://api.test"),
    headers=st.just({}),
    max_retries=st.integers(0, 5),
    deadline=st.floats(0.5, 300),
)
REPEATS = st.sampled_from(RetrySafety)


@define
class CallRecord:
    """The attempts, waits and outcome of a call."""

    attempts: list[PlannedAttempt]
    waits: list[float]
    minimum_waits: list[float | None]
    """The minimum of each wait, in seconds."""
    ended: float
    result: MessageSentResponse | ContiguityError

    @property
    def deliveries(self) -> int:
        """Return how many times the service accepted the send."""
        return sum(one.accepted for one in self.attempts)


def run(plan: list[PlannedAttempt], retry_safety: RetrySafety, settings: Settings, draw: float = 1.0) -> CallRecord:
    """Run a call through a plan whose last attempt repeats indefinitely."""
    now = 0.0
    state = RetryState(SEND, settings, retry_safety, key="k" if retry_safety is RetrySafety.KEYED else None,
                       clock=lambda: now, jitter=lambda low, high: low + (high - low) * draw)  # fmt: skip
    record = CallRecord([], [], [], 0.0, NetworkError("the call did not end"))
    accepted = False
    for turn in range(100):
        one = plan[min(turn, len(plan) - 1)]
        if retry_safety is RetrySafety.KEYED and accepted:
            # The service has seen the key, and does not accept the send again.
            one = evolve(one, accepted=False)
        accepted |= one.accepted
        record.attempts.append(one)
        now += one.took + one.pool_wait
        record.ended = now
        try:
            if isinstance(one.outcome, TransportError):
                one.outcome.pool_wait = one.pool_wait
                wait: float | None = state.after_failure(one.outcome)
            else:
                wait = state.after_response(evolve(one.outcome, pool_wait=one.pool_wait))
            if wait is None:
                record.result = state.result
                return record
        except ContiguityError as error:
            record.result = error
            return record
        record.waits.append(wait)
        record.minimum_waits.append(wire.retry_after(one.outcome) if isinstance(one.outcome, Response) else None)
        now += wait
    return record


@given(PLANS, REPEATS, SETTINGS, st.floats(0, 1))
def test_call_ends_within_its_attempts_and_deadline(
    plan: list[PlannedAttempt], retry_safety: RetrySafety, settings: Settings, draw: float
) -> None:
    """No wait exceeds the deadline."""
    record = run(plan, retry_safety, settings, draw)

    assert len(record.attempts) <= settings.max_retries + 1
    assert len(record.waits) == len(record.attempts) - 1
    assert sum(one.took for one in record.attempts[:-1]) + sum(record.waits) <= settings.deadline


@given(PLANS, REPEATS, SETTINGS, st.floats(0, 1))
def test_pool_wait_does_not_count_towards_the_deadline(
    plan: list[PlannedAttempt], retry_safety: RetrySafety, settings: Settings, draw: float
) -> None:
    """Waiting for a connection slot, in any attempt, changes neither the attempts nor the outcome of a call."""
    record = run(plan, retry_safety, settings, draw)
    without = run([evolve(one, pool_wait=0.0) for one in plan], retry_safety, settings, draw)
    # Rounding of float sums changes the outcome of a call that ends exactly at its deadline.
    spent = [sum(one.took for one in without.attempts[:number]) + sum(without.waits[:number])
             for number in range(len(without.attempts) + 1)]  # fmt: skip
    ends = [at + wait + SHORTEST_ATTEMPT for at in spent for wait in [0, *without.waits]]
    assume(all(abs(end - settings.deadline) > 1e-6 for end in ends))

    assert record.waits == without.waits
    assert type(record.result) is type(without.result)


@pytest.mark.parametrize("pool_wait", [-5.0, float("nan"), float("inf"), float("-inf")])
def test_invalid_pool_wait_does_not_change_the_deadline(pool_wait: float) -> None:
    """Only a positive finite number of seconds extends it."""
    settings = Settings("https://api.test", {}, deadline=10)
    state = RetryState(SEND, settings, RetrySafety.KEYED, key="k", clock=lambda: 0.0)
    state.after_response(Response(429, {}, b"", pool_wait=pool_wait))

    assert state.remaining == 10


@given(PLANS, REPEATS, SETTINGS, st.floats(0, 1))
def test_wait_is_retry_after_or_random_backoff(
    plan: list[PlannedAttempt], retry_safety: RetrySafety, settings: Settings, draw: float
) -> None:
    """Without a wait from the service, the range of the backoff doubles up to a maximum."""
    record = run(plan, retry_safety, settings, draw)

    for turn, (wait, minimum) in enumerate(zip(record.waits, record.minimum_waits, strict=True)):
        assert wait >= 0
        if minimum is None:
            assert wait == pytest.approx(min(FIRST_WAIT * 2**turn, LONGEST_WAIT) * draw)
        else:
            assert wait == minimum


@given(PLANS, SETTINGS, st.floats(0, 1))
def test_send_without_a_key_arrives_at_most_once(plan: list[PlannedAttempt], settings: Settings, draw: float) -> None:
    """It is retried only after an attempt that was certainly not accepted."""
    record = run(plan, RetrySafety.UNSAFE, settings, draw)

    for one in record.attempts[:-1]:
        if isinstance(one.outcome, TransportError):
            assert not one.outcome.maybe_sent
        else:
            assert one.outcome.status == 429
    assert record.deliveries <= 1


@given(PLANS, st.sampled_from([RetrySafety.UNSAFE, RetrySafety.KEYED]), SETTINGS, st.floats(0, 1))
@example(
    [PlannedAttempt(failure(maybe_sent=True), accepted=True), PlannedAttempt(error_response(404), accepted=False)],
    RetrySafety.KEYED,
    SETTINGS_OF_TEST,
    0.5,
)
def test_send_outcome_matches_its_deliveries(
    plan: list[PlannedAttempt], retry_safety: RetrySafety, settings: Settings, draw: float
) -> None:
    """A returned send was accepted once, a rejected one never; any other outcome is unknown."""
    record = run(plan, retry_safety, settings, draw)
    result = record.result

    if isinstance(result, MessageSentResponse):
        assert record.deliveries == 1
    elif isinstance(result, (APIError, NetworkError)):
        assert record.deliveries == 0
    else:
        assert isinstance(result, DeliveryUnknown)
        assert result.idempotency_key == ("k" if retry_safety is RetrySafety.KEYED else None)
        assert "again" in str(result)


@given(PLANS, SETTINGS, st.floats(0, 1))
def test_read_never_raises_delivery_unknown(plan: list[PlannedAttempt], settings: Settings, draw: float) -> None:
    """It returns, or raises an API error, a network error or `InvalidResponse`."""
    result = run(plan, RetrySafety.IDEMPOTENT, settings, draw).result

    assert isinstance(result, (MessageSentResponse, APIError, NetworkError, InvalidResponse))


@pytest.mark.parametrize("retry_safety", RetrySafety)
@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_call_that_is_never_accepted_uses_all_its_retries(retry_safety: RetrySafety, retries: int) -> None:
    settings = Settings("https://api.test", {}, max_retries=retries)
    record = run([PlannedAttempt(failure(maybe_sent=False), accepted=False)], retry_safety, settings)

    assert len(record.attempts) == retries + 1
    assert isinstance(record.result, NetworkError)


@given(seconds=st.floats(0, 500, allow_nan=False), deadline=st.floats(1, 300), retry_safety=REPEATS)
def test_retry_after_beyond_the_deadline_ends_the_call(
    seconds: float, deadline: float, retry_safety: RetrySafety
) -> None:
    """The wait of the service is respected to the second, or the call ends at once and reports it."""
    limited = error_response(429, headers={"retry-after": str(seconds)})
    record = run([PlannedAttempt(limited, accepted=False), PlannedAttempt(SENT, accepted=True)], retry_safety,
                 Settings("https://api.test", {}, deadline=deadline))  # fmt: skip

    if seconds > deadline:
        assert isinstance(record.result, RateLimited)
        assert record.result.retry_after == seconds
        assert record.waits == []
    elif seconds < deadline - 1:
        assert isinstance(record.result, MessageSentResponse)
        assert record.waits == [seconds]


HEADERS = st.one_of(
    st.text(max_size=40),
    st.floats().map(str),
    st.integers().map(str),
    st.integers(300, 1000).map(lambda digits: "9" * digits),
    st.text("0123456789", min_size=1, max_size=500),
    st.text("\u0660\u0661\u06f1\uff11\u00b2", min_size=1),  # Digits of other scripts.
    st.builds("{}, {:02} {} {:04} {:02}:{:02}:{:02} {}".format, st.sampled_from(["Mon", "Fri"]), st.integers(0, 99),
              st.sampled_from(["Jan", "Feb", "Dec"]), st.integers(0, 99999), st.integers(0, 99), st.integers(0, 99),
              st.integers(0, 99), st.sampled_from(["GMT", "-0000", "+9999", "-2359", "+2359"])),
)  # fmt: skip
STATED = st.one_of(
    JSON,
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(),
    st.integers(10**300, 10**400),
    st.integers(-(10**400), -(10**300)),
)


@given(HEADERS, STATED)
@example("Wed, 21 Oct 2915 07:28:00 GMT", None)
@example("Wed, 21 Oct 2915 07:28:00 -0000", None)
@example("Mon, 01 Jan 0001 00:00:00 +2359", None)
@example("Fri, 31 Dec 9999 23:59:59 -2359", None)
@example("inf", None)
@example("-inf", None)
@example("Infinity", 5)
@example("nan", None)
@example("-5", -5)
@example("1_0", None)
@example("1e999", None)
@example("", 10**400)
def test_any_retry_after_is_finite_or_none(header: str, stated: Any) -> None:
    """For any header and body, `.retry_after` is None or finite, and the call raises its error."""
    limited = json_response(
        429, {"error": {"code": 1007, "message": "Slow down", "retry_after": stated}}, {"retry-after": header}
    )
    record = run([PlannedAttempt(limited, accepted=False)], RetrySafety.KEYED, evolve(SETTINGS_OF_TEST, max_retries=1))

    assert isinstance(record.result, RateLimited)
    seconds = record.result.retry_after
    assert seconds is None or 0 <= seconds < math.inf
    # An invalid wait is replaced by the backoff; a long one ends the call at once.
    assert len(record.attempts) == (1 if seconds is not None and seconds > 59.9 else 2)


@pytest.mark.parametrize("literal", [b"1e999", b"9" * 400, b"123456789012345678901234567890"])
def test_retry_after_too_large_for_a_float_is_the_largest_float(literal: bytes) -> None:
    """A huge number means a very long wait, not an early retry."""
    body = b'{"error": {"code": 1007, "message": "Slow down", "retry_after": ' + literal + b"}}"
    error = wire.error_from(SEND, Response(429, {}, body), SETTINGS_OF_TEST)
    assert error.retry_after is not None

    assert 1e29 < error.retry_after < math.inf
    header = wire.retry_after(Response(429, {"retry-after": "9" * 400}, b""))
    assert header == sys.float_info.max


@pytest.mark.parametrize("header", ["\u0665", "\u00b2", "1_0", "+5", "0x10", "inf", "nan", "5 s", "5;"])
def test_retry_after_without_ascii_digits_is_ignored(header: str) -> None:
    assert wire.retry_after(Response(429, {"retry-after": header}, b"")) is None


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_read_with_transient_error_is_retried(status: int, own: bool) -> None:
    """A read is retried after 408, 429 and 5xx, from the service or a gateway."""
    response = error_response(status) if own else evolve(HTML, status=status)
    record = run(
        [PlannedAttempt(response, accepted=False), PlannedAttempt(SENT, accepted=True)],
        RetrySafety.IDEMPOTENT,
        SETTINGS_OF_TEST,
    )

    assert isinstance(record.result, MessageSentResponse)
    assert len(record.attempts) == 2


@pytest.mark.parametrize("status", [302, 400, 401, 402, 403, 404, 409, 410, 422])
def test_read_with_lasting_error_is_not_retried(status: int) -> None:
    record = run([PlannedAttempt(error_response(status), accepted=False)], RetrySafety.IDEMPOTENT, SETTINGS_OF_TEST)

    assert isinstance(record.result, APIError)
    assert len(record.attempts) == 1
    assert not record.result.retryable


@given(PLANS, st.sampled_from([RetrySafety.UNSAFE, RetrySafety.KEYED]), SETTINGS, st.floats(0, 1))
def test_retryable_error_of_a_send_was_not_delivered(
    plan: list[PlannedAttempt], retry_safety: RetrySafety, settings: Settings, draw: float
) -> None:
    """Sending again after a `retryable` error or a `NetworkError` does not deliver the message twice."""
    record = run(plan, retry_safety, settings, draw)

    if isinstance(record.result, NetworkError) or (isinstance(record.result, APIError) and record.result.retryable):
        assert record.deliveries == 0
        assert not isinstance(record.result, APIError) or record.result.status == 429


def test_retry_after_date_is_the_seconds_until_then() -> None:
    """A date in the past means no wait."""
    far = wire.retry_after(Response(429, {"retry-after": "Wed, 21 Oct 2915 07:28:00 GMT"}, b""))
    past = wire.retry_after(Response(429, {"retry-after": "Fri, 31 Dec 1999 23:59:59 GMT"}, b""))

    assert far is not None
    assert far > 1e9
    assert past == 0


@pytest.mark.parametrize(("stated", "seconds"), [(7, 7.0), (1.5, 1.5), (True, None), ("7", None), (None, None)])
def test_retry_after_in_a_linq_body_is_used_without_a_valid_header(stated: Any, seconds: float | None) -> None:
    limited = json_response(
        429, {"error": {"status": 429, "code": 1007, "message": "Slow down", "retry_after": stated}}
    )

    assert wire.error_from(SEND, limited, SETTINGS_OF_TEST).retry_after == seconds
    assert wire.error_from(SEND, evolve(limited, headers={"retry-after": "3"}), SETTINGS_OF_TEST).retry_after == 3
