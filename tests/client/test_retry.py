"""The tries of a call: how many, how long apart, and what the caller is told; all without a clock or a network."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import define, evolve
from described import refusal, reply
from hypothesis import assume, example, given
from hypothesis import strategies as st

from contiguity._core import wire
from contiguity._core.retry import FIRST_WAIT, LONGEST_WAIT, SHORTEST_TRY, RetrySafety, RetryState
from contiguity._core.settings import Settings
from contiguity.errors import APIError, ContiguityError, DeliveryUnknown, InvalidResponse, NetworkError, RateLimited
from contiguity.transport import Response, TransportError
from contiguity_api.api.imessage import send_imessage
from contiguity_api.models import IMessageSend, MessageSentReply

SEND = send_imessage.operation(body=IMessageSend(to="+12025550143", message="Hi"))
SENT = reply(200, {"id": "req_1", "timestamp": 1, "api_version": "v2026.8.2", "object": "response",
                   "data": {"message_id": "imsg_1"}})  # fmt: skip
HTML = Response(502, {"content-type": "text/html"}, b"<h1>Bad Gateway</h1>")


@define(frozen=True)
class Try:
    """One try as the world saw it."""

    outcome: Response | TransportError
    accepted: bool
    """Whether the service took the send in."""
    took: float = 0.0
    """Seconds that it took, without waiting for a connection slot."""
    pool_wait: float = 0.0
    """Seconds that it waited for a connection slot."""
    final: bool = False
    """Whether the service would say the same to every try with this idempotency key."""


def failure(*, maybe_sent: bool, timed_out: bool = False) -> TransportError:
    """Make a failure."""
    return TransportError("no reply", maybe_sent=maybe_sent, timed_out=timed_out)


SECONDS = st.floats(0, 100, allow_nan=False)
RETRY_AFTER = st.one_of(st.none(), st.integers(0, 100).map(str), SECONDS.map(str), st.just("soon"))
REFUSALS = st.builds(
    lambda status, after: refusal(status, headers={"retry-after": after} if after else {}),
    st.sampled_from([400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503]),
    RETRY_AFTER,
)
TRIES: st.SearchStrategy[Try] = st.one_of(
    st.builds(Try, st.builds(failure, maybe_sent=st.just(value=False), timed_out=st.booleans()), st.just(value=False)),
    st.builds(Try, st.builds(failure, maybe_sent=st.just(value=True), timed_out=st.booleans()), st.booleans()),
    st.just(Try(SENT, accepted=True)),
    st.just(Try(evolve(SENT, body=b"half a re"), accepted=True)),
    st.builds(Try, REFUSALS, st.just(value=False)).map(
        lambda one: evolve(one, final=one.outcome.status in {400, 403, 404, 422})  # type: ignore[union-attr]
    ),
    st.builds(Try, st.sampled_from([500, 502, 503, 504]).map(lambda code: evolve(HTML, status=code)), st.booleans()),
    st.builds(Try, st.just(evolve(HTML, status=403)), st.just(value=False)),
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
    result: MessageSentReply | ContiguityError

    @property
    def deliveries(self) -> int:
        """How many times the service took it in."""
        return sum(one.accepted for one in self.tries)


def run(plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float = 1.0) -> Course:
    """Run a call through a plan, whose last try goes on for ever."""
    now = 0.0
    attempts = RetryState(SEND, settings, retry_safety, key="k" if retry_safety is RetrySafety.KEYED else None,
                        clock=lambda: now, draw=lambda low, high: low + (high - low) * draw)  # fmt: skip
    course = Course([], [], [], 0.0, NetworkError("it never ended"))
    taken_in = False
    for turn in range(100):
        one = plan[min(turn, len(plan) - 1)]
        if retry_safety is RetrySafety.KEYED and taken_in:
            # The service knows the key: it takes nothing in again, and has no other final word than the first.
            one = evolve(one, accepted=False)
            assume(not one.final)
        taken_in |= one.accepted
        course.tries.append(one)
        now += one.took + one.pool_wait
        course.ended = now
        try:
            if isinstance(one.outcome, TransportError):
                one.outcome.pool_wait = one.pool_wait
                wait: float | None = attempts.after_failure(one.outcome)
            else:
                wait = attempts.after_reply(evolve(one.outcome, pool_wait=one.pool_wait))
            if wait is None:
                assert isinstance(one.outcome, Response)
                course.result = attempts.result(SEND, one.outcome)
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
    assume(
        all(abs(at + wait + SHORTEST_TRY - settings.deadline) > 1e-6 for at in spent for wait in [0, *without.waits])
    )

    assert course.waits == without.waits
    assert type(course.result) is type(without.result)


@pytest.mark.parametrize("pool_wait", [-5.0, float("nan"), float("inf"), float("-inf")])
def test_pool_wait_of_a_transport_that_makes_no_sense_is_ignored(pool_wait: float) -> None:
    """A wait that is not a positive finite number leaves the deadline as it is."""
    settings = Settings("https://api.test", {}, deadline=10)
    state = RetryState(SEND, settings, RetrySafety.KEYED, key="k", clock=lambda: 0.0)
    state.after_reply(Response(429, {}, b"", pool_wait=pool_wait))

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
    [Try(failure(maybe_sent=True), accepted=True), Try(refusal(409), accepted=False)],
    RetrySafety.KEYED,
    Settings("https://api.test", {}),
    0.5,
)
def test_sends_are_told_truly(plan: list[Try], retry_safety: RetrySafety, settings: Settings, draw: float) -> None:
    """What is returned was accepted once; what is refused was not accepted; everything else is unknown."""
    course = run(plan, retry_safety, settings, draw)
    result = course.result

    if isinstance(result, MessageSentReply):
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

    assert isinstance(result, (MessageSentReply, APIError, NetworkError, InvalidResponse))


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
        assert isinstance(course.result, MessageSentReply)
        assert course.waits == [seconds]


@given(st.text(st.characters(codec="latin-1"), max_size=40) | st.floats().map(str) | st.integers().map(str))
@example("Fri, 31 Dec 1999 23:59:59 GMT")
@example("Wed, 21 Oct 2915 07:28:00 GMT")
@example("Wed, 21 Oct 2915 07:28:00 -0000")
@example("nan")
@example("-5")
@example("")
def test_any_retry_after_is_a_wait_or_none(header: str) -> None:
    """Whatever the header says, it is a wait that is not negative, or nothing."""
    seconds = wire.retry_after(Response(429, {"retry-after": header}, b""))

    assert seconds is None or seconds >= 0


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

    assert wire.error_from(SEND, limited).retry_after == seconds
    assert wire.error_from(SEND, evolve(limited, headers={"retry-after": "3"})).retry_after == 3
