"""The attempts of a call: how many, how long apart, and how it ends; without a clock or a network."""

from __future__ import annotations

import math
import sys
from typing import Any

import pytest
from attrs import define, evolve
from described import refusal, reply
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
SENT = reply(200, {"id": "req_1", "timestamp": 1, "api_version": "v2026.8.2", "object": "response",
                   "data": {"message_id": "imsg_1"}})  # fmt: skip
SETTINGS_OF_TEST = Settings("https://api.test", {})
HTML = Response(502, {"content-type": "text/html"}, b"<h1>Bad Gateway</h1>")


@define(frozen=True)
class Try:
    """One attempt as it was outside the client."""

    outcome: Response | TransportError
    accepted: bool
    """Whether the service accepted the send."""
    took: float = 0.0
    """Seconds that it took, without waiting for a connection slot."""
    pool_wait: float = 0.0
    """Seconds that it waited for a connection slot."""


def failure(*, maybe_sent: bool, timed_out: bool = False) -> TransportError:
    """Make a failure."""
    return TransportError("no reply", maybe_sent=maybe_sent, timed_out=timed_out)


SECONDS = st.floats(0, 100, allow_nan=False)
RETRY_AFTER = st.one_of(st.none(), st.integers(0, 100).map(str), SECONDS.map(str), st.just("soon"))


def rejections(statuses: list[int]) -> st.SearchStrategy[Response]:
    """Return error responses of the service, of something in front of it, and with any wait."""
    return st.builds(
        lambda status, after, own: evolve(
            refusal(status) if own else evolve(HTML, status=status), headers={"retry-after": after} if after else {}
        ),
        st.sampled_from(statuses),
        RETRY_AFTER,
        st.booleans(),
    )


NO, MAYBE = st.just(value=False), st.booleans()
TRIES: st.SearchStrategy[Try] = st.one_of(
    st.builds(Try, st.builds(failure, maybe_sent=NO, timed_out=st.booleans()), NO),
    st.builds(Try, st.builds(failure, maybe_sent=st.just(value=True), timed_out=st.booleans()), MAYBE),
    st.just(Try(SENT, accepted=True)),
    st.builds(Try, st.just(evolve(SENT, body=b"half a re")), MAYBE),
    st.builds(Try, st.just(evolve(SENT, complete=False)), MAYBE),
    # Whoever wrote it, and whatever came before it.
    st.builds(Try, rejections([302, 400, 401, 403, 404, 409, 413, 422, 429]), NO),
    st.builds(Try, rejections([103, 408, 500, 502, 503, 504, 799]), MAYBE),
)
PLANS = st.lists(
    st.builds(
        lambda one, took, pool_wait: evolve(one, took=took, pool_wait=pool_wait),
        TRIES,
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
class Course:
    """What became of a call."""

    tries: list[Try]
    waits: list[float]
    asked: list[float | None]
    """What each wait was asked to be at least."""
    ended: float
    result: MessageSentResponse | ContiguityError

    @property
    def deliveries(self) -> int:
        """How many times the service took it in."""
        return sum(one.accepted for one in self.tries)


def run(plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float = 1.0) -> Course:
    """Run a call through a plan, whose last try goes on for ever."""
    now = 0.0
    attempts = RetryState(SEND, settings, retry_safety, key="k" if retry_safety is RetrySafety.KEYED else None,
                        clock=lambda: now, jitter=lambda low, high: low + (high - low) * draw)  # fmt: skip
    course = Course([], [], [], 0.0, NetworkError("it never ended"))
    accepted = False
    for turn in range(100):
        one = plan[min(turn, len(plan) - 1)]
        if retry_safety is RetrySafety.KEYED and accepted:
            # The service knows the key, and does not accept it again.
            one = evolve(one, accepted=False)
        accepted |= one.accepted
        course.tries.append(one)
        now += one.took + one.pool_wait
        course.ended = now
        try:
            if isinstance(one.outcome, TransportError):
                one.outcome.pool_wait = one.pool_wait
                wait: float | None = attempts.after_failure(one.outcome)
            else:
                wait = attempts.after_response(evolve(one.outcome, pool_wait=one.pool_wait))
            if wait is None:
                course.result = attempts.result
                return course
        except ContiguityError as error:
            course.result = error
            return course
        course.waits.append(wait)
        course.asked.append(wire.retry_after(one.outcome) if isinstance(one.outcome, Response) else None)
        now += wait
    return course


@given(PLANS, REPEATS, SETTINGS, st.floats(0, 1))
def test_calls_end(plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float) -> None:
    """Every call ends, after no more tries than allowed, and no wait goes beyond its deadline."""
    course = run(plan, retry_safety, settings, draw)

    assert len(course.tries) <= settings.max_retries + 1
    assert len(course.waits) == len(course.tries) - 1
    assert sum(one.took for one in course.tries[:-1]) + sum(course.waits) <= settings.deadline


@given(PLANS, REPEATS, SETTINGS, st.floats(0, 1))
def test_pool_wait_does_not_count_towards_the_deadline(
    plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float
) -> None:
    """Waiting for a connection slot, in any attempt, changes neither the attempts nor the result of a call."""
    course = run(plan, retry_safety, settings, draw)
    without = run([evolve(one, pool_wait=0.0) for one in plan], retry_safety, settings, draw)
    # Sums of floats that differ in their last digits decide otherwise in a call that ends at its very deadline.
    spent = [sum(one.took for one in without.tries[:number]) + sum(without.waits[:number])
             for number in range(len(without.tries) + 1)]  # fmt: skip
    ends = [at + wait + SHORTEST_ATTEMPT for at in spent for wait in [0, *without.waits]]
    assume(all(abs(end - settings.deadline) > 1e-6 for end in ends))

    assert course.waits == without.waits
    assert type(course.result) is type(without.result)


@pytest.mark.parametrize("pool_wait", [-5.0, float("nan"), float("inf"), float("-inf")])
def test_pool_wait_of_a_transport_that_makes_no_sense_is_ignored(pool_wait: float) -> None:
    """A wait that is not a positive finite number leaves the deadline as it is."""
    settings = Settings("https://api.test", {}, deadline=10)
    state = RetryState(SEND, settings, RetrySafety.KEYED, key="k", clock=lambda: 0.0)
    state.after_response(Response(429, {}, b"", pool_wait=pool_wait))

    assert state.remaining == 10


@given(PLANS, REPEATS, SETTINGS, st.floats(0, 1))
def test_waits(plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float) -> None:
    """A wait is what the service asked for; else it is drawn from a range that doubles up to a cap."""
    course = run(plan, retry_safety, settings, draw)

    for turn, (wait, asked) in enumerate(zip(course.waits, course.asked, strict=True)):
        assert wait >= 0
        if asked is None:
            assert wait == pytest.approx(min(FIRST_WAIT * 2**turn, LONGEST_WAIT) * draw)
        else:
            assert wait == asked


@given(PLANS, SETTINGS, st.floats(0, 1))
def test_what_may_be_accepted_is_not_sent_again(plan: list[Try], settings: Settings, draw: float) -> None:
    """A send without a key is repeated only after a try that surely was not accepted: so it arrives once at most."""
    course = run(plan, RetrySafety.UNSAFE, settings, draw)

    for one in course.tries[:-1]:
        if isinstance(one.outcome, TransportError):
            assert not one.outcome.maybe_sent
        else:
            assert one.outcome.status == 429
    assert course.deliveries <= 1


@given(PLANS, st.sampled_from([RetrySafety.UNSAFE, RetrySafety.KEYED]), SETTINGS, st.floats(0, 1))
@example(
    [Try(failure(maybe_sent=True), accepted=True), Try(refusal(404), accepted=False)],
    RetrySafety.KEYED,
    SETTINGS_OF_TEST,
    0.5,
)
def test_sends_are_told_truly(plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float) -> None:
    """What is returned was accepted once; what is refused was not accepted; everything else is unknown."""
    course = run(plan, retry_safety, settings, draw)
    result = course.result

    if isinstance(result, MessageSentResponse):
        assert course.deliveries == 1
    elif isinstance(result, (APIError, NetworkError)):
        assert course.deliveries == 0
    else:
        assert isinstance(result, DeliveryUnknown)
        assert result.idempotency_key == ("k" if retry_safety is RetrySafety.KEYED else None)
        assert "again" in str(result)


@given(PLANS, SETTINGS, st.floats(0, 1))
def test_what_changes_nothing_twice_is_never_unknown(plan: list[Try], settings: Settings, draw: float) -> None:
    """A read ends in its reply, in a refusal, in no reply or in one that cannot be read."""
    result = run(plan, RetrySafety.IDEMPOTENT, settings, draw).result

    assert isinstance(result, (MessageSentResponse, APIError, NetworkError, InvalidResponse))


@pytest.mark.parametrize("retry_safety", RetrySafety)
@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_so_many_failures_so_many_tries(retry_safety: RetrySafety, retries: int) -> None:
    """While nothing is accepted, a call has one try and its retries, whatever it does."""
    settings = Settings("https://api.test", {}, max_retries=retries)
    course = run([Try(failure(maybe_sent=False), accepted=False)], retry_safety, settings)

    assert len(course.tries) == retries + 1
    assert isinstance(course.result, NetworkError)


@given(seconds=st.floats(0, 500, allow_nan=False), deadline=st.floats(1, 300), retry_safety=REPEATS)
def test_retry_after_beyond_the_deadline_ends_the_call(
    seconds: float, deadline: float, retry_safety: RetrySafety
) -> None:
    """The service's wait is kept to the second, or the call ends at once, with that wait told."""
    limited = refusal(429, headers={"retry-after": str(seconds)})
    course = run([Try(limited, accepted=False), Try(SENT, accepted=True)], retry_safety,
                 Settings("https://api.test", {}, deadline=deadline))  # fmt: skip

    if seconds > deadline:
        assert isinstance(course.result, RateLimited)
        assert course.result.retry_after == seconds
        assert course.waits == []
    elif seconds < deadline - 1:
        assert isinstance(course.result, MessageSentResponse)
        assert course.waits == [seconds]


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
    """Whatever the header and the body say, `.retry_after` is None or finite, and the call ends in its error."""
    limited = reply(
        429, {"error": {"code": 1007, "message": "Slow down", "retry_after": stated}}, {"retry-after": header}
    )
    course = run([Try(limited, accepted=False)], RetrySafety.KEYED, evolve(SETTINGS_OF_TEST, max_retries=1))

    assert isinstance(course.result, RateLimited)
    seconds = course.result.retry_after
    assert seconds is None or 0 <= seconds < math.inf
    # A wait that was not understood is replaced by our own; a long one ends the call at once.
    assert len(course.tries) == (1 if seconds is not None and seconds > 59.9 else 2)


@pytest.mark.parametrize("literal", [b"1e999", b"9" * 400, b"123456789012345678901234567890"])
def test_retry_after_that_no_float_holds_is_the_largest(literal: bytes) -> None:
    """A number that is too large means to wait very long, and not to retry soon."""
    body = b'{"error": {"code": 1007, "message": "Slow down", "retry_after": ' + literal + b"}}"
    error = wire.error_from(SEND, Response(429, {}, body), SETTINGS_OF_TEST)
    assert error.retry_after is not None

    assert 1e29 < error.retry_after < math.inf
    header = wire.retry_after(Response(429, {"retry-after": "9" * 400}, b""))
    assert header == sys.float_info.max


@pytest.mark.parametrize("header", ["\u0665", "\u00b2", "1_0", "+5", "0x10", "inf", "nan", "5 s", "5;"])
def test_retry_after_that_is_not_a_number_is_none(header: str) -> None:
    """Only ASCII digits are a number of seconds."""
    assert wire.retry_after(Response(429, {"retry-after": header}, b"")) is None


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_read_with_transient_error_is_retried(status: int, own: bool) -> None:
    """A read is retried after 408, 429 and 5xx, whoever wrote the response."""
    response = refusal(status) if own else evolve(HTML, status=status)
    course = run([Try(response, accepted=False), Try(SENT, accepted=True)], RetrySafety.IDEMPOTENT, SETTINGS_OF_TEST)

    assert isinstance(course.result, MessageSentResponse)
    assert len(course.tries) == 2


@pytest.mark.parametrize("status", [302, 400, 401, 402, 403, 404, 409, 410, 422])
def test_read_with_lasting_error_is_not_retried(status: int) -> None:
    """Other errors end a read at once."""
    course = run([Try(refusal(status), accepted=False)], RetrySafety.IDEMPOTENT, SETTINGS_OF_TEST)

    assert isinstance(course.result, APIError)
    assert len(course.tries) == 1
    assert not course.result.retryable


@given(PLANS, st.sampled_from([RetrySafety.UNSAFE, RetrySafety.KEYED]), SETTINGS, st.floats(0, 1))
def test_error_of_a_send_that_is_retryable_can_be_sent_again(
    plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float
) -> None:
    """Whoever sends again after an error that is `retryable`, or a `NetworkError`, does not deliver twice."""
    course = run(plan, retry_safety, settings, draw)

    if isinstance(course.result, NetworkError) or (isinstance(course.result, APIError) and course.result.retryable):
        assert course.deliveries == 0
        assert not isinstance(course.result, APIError) or course.result.status == 429


def test_retry_after_as_a_date() -> None:
    """A date is the seconds until then; one that has passed is no wait."""
    far = wire.retry_after(Response(429, {"retry-after": "Wed, 21 Oct 2915 07:28:00 GMT"}, b""))
    past = wire.retry_after(Response(429, {"retry-after": "Fri, 31 Dec 1999 23:59:59 GMT"}, b""))

    assert far is not None
    assert far > 1e9
    assert past == 0


@pytest.mark.parametrize(("stated", "seconds"), [(7, 7.0), (1.5, 1.5), (True, None), ("7", None), (None, None)])
def test_retry_after_in_the_body(stated: Any, seconds: float | None) -> None:
    """Linq repeats the wait in the body, which counts where the header is missing or makes no sense."""
    limited = reply(429, {"error": {"status": 429, "code": 1007, "message": "Slow down", "retry_after": stated}})

    assert wire.error_from(SEND, limited, SETTINGS_OF_TEST).retry_after == seconds
    assert wire.error_from(SEND, evolve(limited, headers={"retry-after": "3"}), SETTINGS_OF_TEST).retry_after == 3
