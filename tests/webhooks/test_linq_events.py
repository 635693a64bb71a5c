"""Every event of Linq is decoded as its class, with new values and new fields."""

from __future__ import annotations

import copy
from typing import Any

import attrs
import pytest
import strategies
from drift import as_parsed, at, changed, objects, strings
from hypothesis import HealthCheck, given, settings
from hypothesis import example as example_of
from hypothesis import strategies as st
from linq_samples import SPECIFICATION, class_of, example, unwrap

from contiguity.linq.events import UnknownEvent
from linq_api.events import EVENTS

quick = settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
DISCRIMINATORS = {("event_type",), ("webhook_version",)}
TWO_VERSIONS = [name for name in EVENTS if f"{name}@2025-01-01" in EVENTS]


def test_documented_example_is_of_its_class(subtests: pytest.Subtests) -> None:
    """Nothing is lost, and `type` and `id` are those of the event."""
    for name in EVENTS:
        with subtests.test(name):
            document = example(name)
            event: Any = unwrap(document)

            assert type(event) is class_of(name)
            assert event.type == event.event_type == name.partition("@")[0]
            assert event.id == event.event_id == document["event_id"]
            assert plain(event.to_dict()) == plain(document)


def plain(document: Any, key: object = None) -> Any:
    """Normalize what has two spellings: an absent field and null, and timestamps."""
    if isinstance(document, dict):
        return {name: plain(value, name) for name, value in document.items() if value is not None}
    if isinstance(document, list):
        return [plain(one) for one in document]
    if isinstance(document, str) and isinstance(key, str) and key.endswith("_at"):
        return document.replace("Z", "+00:00").replace(".000+", "+").replace("000+", "+").replace("000+", "+")
    return document


def test_new_value_of_a_string_is_kept(subtests: pytest.Subtests) -> None:
    """The event is of its class."""
    for name in EVENTS:
        with subtests.test(name):
            for path in strings(example(name)):
                if path not in DISCRIMINATORS:
                    event = unwrap(changed(example(name), path, "new_value"))

                    assert at(event.to_dict(), path) == "new_value"
                    assert type(event) is class_of(name)


def test_new_field_of_an_object_is_kept(subtests: pytest.Subtests) -> None:
    """The event is of its class."""
    for name in EVENTS:
        with subtests.test(name):
            for path in objects(example(name)):
                event = unwrap(changed(example(name), (*path, "new_field"), {"a": [1]}))

                assert type(event) is class_of(name)
                assert at(event.to_dict(), path)["new_field"] == {"a": [1]}


@pytest.mark.timeout(600)  # It checks all events.
def test_signed_event_is_decoded_as_an_equal_event(subtests: pytest.Subtests) -> None:
    """All that the specification allows is decoded as its class, and so is its JSON."""
    for name in EVENTS:
        with subtests.test(name):
            check_signed_event(name=name)


@quick
@given(data=st.data())
def check_signed_event(name: str, data: st.DataObject) -> None:
    """Sign and decode the events of a type."""
    document = data.draw(SPECIFICATION.event(name))
    before = copy.deepcopy(document)
    event = unwrap(document)

    assert type(event) is class_of(name)
    assert unwrap(event.to_dict()) == event
    assert unwrap(document) == event
    assert document == before


@example_of(-(2**63) - 1, {})
@example_of("", {"n": 2**64 + 1})
@given(strategies.JSON, st.dictionaries(st.text(), strategies.JSON, max_size=3))
def test_unknown_type_is_an_unknown_event(id_: Any, rest: dict[str, Any]) -> None:
    """The event has everything, and no problem."""
    document = {**rest, "event_id": id_, "event_type": "message.new_type"}
    event = unwrap(document)

    assert type(event) is UnknownEvent
    assert event.type_ == event.type == "message.new_type"
    assert event.id == (id_ if isinstance(id_, str) else None)
    assert event.raw == event.to_dict() == as_parsed(document)
    assert event.problem is None
    assert unwrap(event.to_dict()) == event


@pytest.mark.parametrize("type_", ["", "MessageReceived", "message.received@2025-01-01", "message.received ", "v3"])
def test_similar_type_is_an_unknown_event(type_: str) -> None:
    """The keys of our tables are not types either."""
    document = {**example("message.received"), "event_type": type_}
    event = unwrap(document)

    assert isinstance(event, UnknownEvent)
    assert (event.id, event.api_version) == (document["event_id"], "v3")
    assert event.timestamp == 1775035870.0


@pytest.mark.parametrize("name", TWO_VERSIONS)
def test_two_versions_have_two_classes(name: str) -> None:
    """Neither shape is decoded as the other one, even if the version is wrong."""
    current, old = example(name), example(f"{name}@2025-01-01")
    for version in ("2025-01-01", "2026-02-03", "2027-01-01"):
        assert type(unwrap({**current, "webhook_version": version})) is class_of(name)
        assert type(unwrap({**old, "webhook_version": version})) is class_of(f"{name}@2025-01-01")


def test_later_version_of_another_shape_is_an_unknown_event(subtests: pytest.Subtests) -> None:
    """An event of a later payload version is of its class if it fits, and unknown if it does not."""
    for name in EVENTS:
        with subtests.test(name):
            check_later_version(name)


def check_later_version(name: str) -> None:
    """Decode an event of a later version, with its fields in their place and then moved."""
    document = {**example(name), "webhook_version": "2027-01-01"}
    assert type(unwrap(document)) is class_of(name)
    moved = {**document, "data": {"payload": document["data"]}}
    event = unwrap(moved)
    assert isinstance(event, UnknownEvent) or all(
        one.default is not attrs.NOTHING for one in attrs.fields(type(event.data))
    )
    assert event.to_dict()["data"] == moved["data"]


@pytest.mark.parametrize("version", ["2025-01-01", None, 5])
def test_event_of_one_shape_ignores_the_version(version: Any, subtests: pytest.Subtests) -> None:
    """It has one class in both versions."""
    for name in EVENTS:
        if name not in TWO_VERSIONS and "@" not in name:
            with subtests.test(name):
                assert type(unwrap({**example(name), "webhook_version": version})) is class_of(name)


@pytest.mark.parametrize(
    ("given_", "decoded"),
    [
        ("2026-04-01T10:04:01.218450377Z", "2026-04-01T10:04:01.218450+00:00"),
        ("2026-04-01T10:04:01.218Z", "2026-04-01T10:04:01.218000+00:00"),
        ("2026-04-01T10:04:01Z", "2026-04-01T10:04:01+00:00"),
        ("2026-04-01t10:04:01z", "2026-04-01T10:04:01+00:00"),
        ("2026-04-01T12:04:01.5+02:00", "2026-04-01T12:04:01.500000+02:00"),
        ("2026-04-01T10:04:01", "2026-04-01T10:04:01+00:00"),
    ],
)
def test_timestamp_is_an_aware_datetime(given_: str, decoded: str) -> None:
    """Every form of RFC 3339 is decoded to the microsecond, also when another field cannot be decoded."""
    for name, path in (("message.received", ("sent_at",)), ("message.received@2025-01-01", ("message", "sent_at"))):
        document = changed(changed(example(name), ("created_at",), given_), ("data", *path), given_)
        for one in (document, {**document, "trace_id": 5}):
            event: Any = unwrap(one)
            sent_at = event.data.sent_at if name == "message.received" else event.data.message.sent_at

            assert event.created_at.isoformat() == sent_at.isoformat() == decoded
            assert event.created_at.tzinfo is not None


@pytest.mark.parametrize("given_", ["soon", "", 1775000000, [], {}, True, "2026-13-01T00:00:00Z"], ids=repr)
def test_invalid_timestamp_becomes_none(given_: Any) -> None:
    """It is kept as received."""
    document = example("message.received")
    document["created_at"] = document["data"]["sent_at"] = given_
    event: Any = unwrap(document)

    assert type(event) is class_of("message.received")
    assert (event.created_at, event.data.sent_at) == (None, None)
    assert event.additional_properties["created_at"] == event.data.additional_properties["sent_at"] == given_
    assert event.to_dict()["created_at"] == given_
