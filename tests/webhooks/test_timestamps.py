"""Timestamps of events of Contiguity are in seconds."""

from __future__ import annotations

from typing import Any

import pytest
from contiguity_samples import NOW, OLD, example, unwrap

from contiguity import events
from contiguity.events import LegacyIncoming, UnknownEvent


@pytest.mark.parametrize(
    ("given_", "read"),
    [
        (NOW, NOW),
        (NOW + 0.5, NOW + 0.5),
        (NOW * 1000 + 500, NOW + 0.5),
        (99_999_999_999, 99_999_999_999),
        (100_000_000_000, 100_000_000),
        ("2026-01-01T00:00:00.500Z", NOW + 0.5),
        ("2026-01-01T01:00:00+01:00", NOW),
        ("2026-01-01T00:00:00", NOW),
        (str(NOW), NOW),
        (f"{NOW}000", NOW),
        (0, 0),
        (-1, -1),
    ],
)
def test_timestamp_is_converted_to_seconds(given_: float | str, read: float) -> None:
    """Seconds, milliseconds and ISO 8601 text are accepted in an event and in its data."""
    document = example("imessage.incoming")
    document["timestamp"] = document["data"]["timestamp"] = given_
    event = unwrap(document)
    assert isinstance(event, events.IMessageIncoming)

    assert (event.timestamp, event.data.timestamp) == (read, read)
    assert "timestamp" not in event.additional_properties
    unknown, old = unwrap({"type": "x", "timestamp": given_}), example(OLD)
    old["crumbs"]["timestamp"] = given_
    legacy = unwrap(old)
    assert isinstance(legacy, LegacyIncoming)
    assert isinstance(unknown, UnknownEvent)
    assert read == unknown.timestamp == legacy.crumbs.timestamp


@pytest.mark.parametrize("given_", ["soon", "", [], {}, True, 10**400, 1e14, "nan", "9" * 20], ids=repr)
def test_invalid_timestamp_becomes_none(given_: Any) -> None:
    """It is kept as received."""
    document = example("imessage.incoming")
    document["timestamp"] = document["data"]["timestamp"] = given_
    event = unwrap(document)
    assert isinstance(event, events.IMessageIncoming)

    assert (event.timestamp, event.data.timestamp) == (None, None)
    assert event.additional_properties["timestamp"] == event.data.additional_properties["timestamp"] == given_
    assert event.to_dict()["timestamp"] == given_
