"""`parse_timestamp` parses ISO 8601 like `datetime.fromisoformat` and python-dateutil, and raises no exception."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from dateutil.parser import isoparse
from hypothesis import example, given
from hypothesis import strategies as st

from linq_api.models import BlockedHandle
from linq_api.types import parse_timestamp

if TYPE_CHECKING:
    from typing import Any

BLOCKED = {"handle": "+12025550143", "blocked_at": "2026-01-01T00:00:00+00:00"}
DATES = ["%Y-%m-%d", "%Y%m%d", "%G-W%V-%u", "%GW%V%u", "%G-W%V"]
TIMES = ["%H", "%H:%M", "%H%M", "%H:%M:%S", "%H%M%S", "%H:%M:%S.%f", "%H:%M:%S,%f"]
OFFSETS = ["", "Z", "z", "+00:00", "-0530", "+09", "-00:00", "+23:59"]


@st.composite
def iso_8601_forms(draw: st.DrawFn) -> str:
    """Generate an ISO 8601 form of a timestamp, including dates without a time and midnight as 24:00."""
    time = draw(st.datetimes(min_value=datetime(1000, 1, 8)))  # noqa: DTZ001 -- an offset is appended.
    date = time.strftime(draw(st.sampled_from(DATES)))
    if draw(st.booleans()) and draw(st.booleans()):
        return draw(st.sampled_from([date, time.strftime("%Y-%m"), time.strftime("%Y")]))
    clock = draw(st.sampled_from(["24:00", "24:00:00", "2400", *[time.strftime(form) for form in TIMES]]))
    return date + draw(st.sampled_from("Tt ")) + clock + draw(st.sampled_from(OFFSETS))


@given(iso_8601_forms())
@example("9999-12-31T24:00Z")
@example("2026-01-01T24:00Z")
@example("2026")
def test_timestamp_in_any_iso_8601_form_is_parsed_as_by_dateutil(text: str) -> None:
    """A timestamp without an offset is UTC."""
    try:
        expected = isoparse(text.upper())
    except (ValueError, OverflowError):
        expected = None
    if expected is not None and expected.tzinfo is None:
        expected = expected.replace(tzinfo=UTC)

    result = parse_timestamp(text)

    if expected is None:
        assert result is None or result == parse_with_fromisoformat(text)
    else:
        assert result == expected
        assert result.utcoffset() == expected.utcoffset()
        assert type(result.tzinfo) is timezone


def parse_with_fromisoformat(text: str) -> datetime | None:
    """Parse a form that dateutil does not support."""
    time = datetime.fromisoformat(text.upper())
    return time if time.tzinfo else time.replace(tzinfo=UTC)


@given(st.text(max_size=40) | st.text("0123456789-:+TZWz., ", max_size=30) | st.none() | st.integers() | st.binary())
def test_any_value_is_parsed_as_an_aware_timestamp_or_none(value: object) -> None:
    """There is never an exception."""
    result = parse_timestamp(value)

    assert result is None or isinstance(result.utcoffset(), timedelta)


@pytest.mark.parametrize("raw", ["soon", "", 7, {"seconds": 1}, [], True, "2026-13-01"], ids=repr)
def test_invalid_required_timestamp_becomes_none_and_keeps_its_raw_value(raw: Any) -> None:
    """The other fields are parsed."""
    blocked = BlockedHandle.from_dict(BLOCKED | {"blocked_at": raw})

    assert (blocked.handle, blocked.blocked_at) == ("+12025550143", None)
    assert blocked.additional_properties == {"blocked_at": raw}
    assert blocked.to_dict() == BLOCKED | {"blocked_at": raw}
