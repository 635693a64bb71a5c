"""The clock is looked up at each call."""

from __future__ import annotations

import time
from typing import Any

import contiguity_samples as ours
import linq_samples as theirs
import pytest
from freezegun import freeze_time

from contiguity.errors import ConfigurationError, StaleTimestamp
from contiguity.webhooks import LinqWebhook, Webhook

DEFAULT: list[Any] = [
    (Webhook(ours.SECRET), ours.BODY, {}),
    (Webhook.from_environment(ours.SECRET), ours.BODY, {}),
    (LinqWebhook(theirs.SECRET), theirs.BODY, {"message_id": theirs.ID}),
    (LinqWebhook.from_environment(theirs.SECRET), theirs.BODY, {"message_id": theirs.ID}),
]
EVERY = pytest.mark.parametrize(("webhook", "body", "more"), DEFAULT)


@EVERY
def test_freezegun_after_the_import_freezes_the_clock(webhook: Any, body: bytes, more: dict[str, str]) -> None:
    """Both `sign` and `unwrap` use the frozen time."""
    with freeze_time("2030-01-01") as frozen:
        headers = webhook.sign(body, **more)
        assert headers == webhook.sign(body, timestamp=1893456000, **more)
        assert webhook.unwrap(body, headers)
        frozen.tick(300)
        assert webhook.unwrap(body, headers)
        frozen.tick(1)
        with pytest.raises(StaleTimestamp, match="301 s ago"):
            webhook.unwrap(body, headers)


@EVERY
def test_a_replaced_time_function_is_used(
    webhook: Any, body: bytes, more: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`time.time` may be replaced after the import."""
    headers = webhook.sign(body, timestamp=5, **more)
    monkeypatch.setattr(time, "time", lambda: 5.0)

    assert webhook.sign(body, **more) == headers
    assert webhook.unwrap(body, headers)


def broken() -> float:
    """Raise, as a clock of a broken test may."""
    raise OSError("no clock")


CLOCKS: list[Any] = [lambda: None, lambda: "now", lambda: 10**400, broken, lambda _: 5, object]


@pytest.mark.parametrize("clock", CLOCKS)
def test_a_clock_that_returns_no_number_is_a_configuration_error(clock: Any) -> None:
    """The error is one of the set-up, for `unwrap` and for `sign`."""
    with pytest.raises(ConfigurationError, match="the clock must return"):
        Webhook(ours.SECRET, clock=clock).unwrap(ours.BODY, ours.HEADERS)
    with pytest.raises(ConfigurationError, match="the clock must return"):
        LinqWebhook(theirs.SECRET, clock=clock).sign(theirs.BODY, message_id="x")


@pytest.mark.parametrize("now", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("tolerance", [300, 1e308, float("inf")])
def test_a_clock_without_a_time_accepts_nothing(now: float, tolerance: float) -> None:
    """NaN is outside of every tolerance; infinities are outside of every finite one."""
    webhook = Webhook(ours.SECRET, clock=lambda: now, tolerance=tolerance)
    if now == now and tolerance == float("inf"):  # noqa: PLR0124 -- false for NaN only
        assert webhook.unwrap(ours.BODY, ours.HEADERS)
    else:
        with pytest.raises(StaleTimestamp):
            webhook.unwrap(ours.BODY, ours.HEADERS)
