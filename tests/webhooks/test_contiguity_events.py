"""Every event of Contiguity is decoded as its class, with new values and new fields."""

from __future__ import annotations

import types
import typing
from typing import Any

import pytest
import strategies
from contiguity_samples import NOW, OLD, SAMPLES, SPECIFICATION, class_of, example, unwrap
from drift import as_parsed, at, changed, objects, strings
from hypothesis import HealthCheck, given, settings
from hypothesis import example as example_of
from hypothesis import strategies as st

from contiguity import events
from contiguity.events import Event, LegacyIncoming, UnknownEvent
from contiguity_api.events import EVENTS

quick = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def test_events_has_every_class_of_the_specification() -> None:
    """In addition it has the unknown event and the unions."""
    hooks = SPECIFICATION.document["webhooks"]
    assert set(EVENTS) == set(hooks)
    classes = {*EVENTS.values(), "UnknownEvent"}

    assert set(events.__dir__()) == {*classes, "Event", "IncomingEvent", "DocumentedEvent", "EVENTS", "event_class"}
    assert set(typing.get_args(Event)) == {getattr(events, name) for name in classes}
    assert isinstance(Event, types.UnionType)
    with pytest.raises(AttributeError, match="Nothing"):
        events.Nothing  # noqa: B018 -- the look-up itself is tested.


@pytest.mark.parametrize("document", SAMPLES, ids=lambda one: one.get("type", OLD))
def test_sample_is_of_the_class_of_its_type(document: dict[str, Any]) -> None:
    """Nothing is lost."""
    event = unwrap(document)

    assert type(event) is class_of(document.get("type", OLD))
    decoded, sent = event.to_dict(), without_nulls(document)
    if "timestamp" in sent:
        assert decoded.pop("timestamp") == (NOW + 9 if sent["type"].startswith("facetime") else sent["timestamp"])
        del sent["timestamp"]
    assert without_nulls(decoded) == sent


def without_nulls(document: Any) -> Any:
    """Remove the nulls of objects, which are the same as absent fields."""
    if isinstance(document, dict):
        return {key: without_nulls(value) for key, value in document.items() if value is not None}
    return [without_nulls(one) for one in document] if isinstance(document, list) else document


def test_documented_example_is_of_its_class(subtests: pytest.Subtests) -> None:
    """The class is the one of the type."""
    for type_ in EVENTS:
        with subtests.test(type_):
            assert type(unwrap(example(type_))) is class_of(type_)


def test_new_value_of_a_string_is_kept(subtests: pytest.Subtests) -> None:
    """The event is of its class."""
    for type_ in EVENTS:
        with subtests.test(type_):
            for path in strings(example(type_)):
                if path != ("type",):
                    event = unwrap(changed(example(type_), path, "new_value"))

                    assert type(event) is class_of(type_)
                    if path[-1] not in {"timestamp", "time"}:
                        assert at(event.to_dict(), path) == "new_value"


def test_new_field_of_an_object_is_kept(subtests: pytest.Subtests) -> None:
    """The event is of its class."""
    for type_ in EVENTS:
        with subtests.test(type_):
            for path in objects(example(type_)):
                event = unwrap(changed(example(type_), (*path, "new_field"), {"a": [1]}))

                assert type(event) is class_of(type_)
                assert at(event.to_dict(), path)["new_field"] == {"a": [1]}


@pytest.mark.timeout(600)  # It checks all events.
def test_signed_event_is_decoded_as_an_equal_event(subtests: pytest.Subtests) -> None:
    """All that the specification allows is decoded as the class of its type, and so is its JSON."""
    for type_ in EVENTS:
        with subtests.test(type_):
            check_signed_event(type_=type_)


@quick
@given(data=st.data())
def check_signed_event(type_: str, data: st.DataObject) -> None:
    """Sign and decode the events of a type."""
    document = data.draw(SPECIFICATION.event(type_))
    event = unwrap(document)

    assert type(event) is class_of(type_)
    assert unwrap(event.to_dict()) == event
    assert unwrap(document) == event


@example_of(-(2**63) - 1, {})
@example_of("", {"n": 2**64 + 1})
@given(strategies.JSON, st.dictionaries(st.text(), strategies.JSON, max_size=3))
def test_unknown_type_is_an_unknown_event(id_: Any, rest: dict[str, Any]) -> None:
    """The event has everything, and no problem."""
    document = {**rest, "id": id_, "type": "message.new_type"}
    event = unwrap(document)

    assert type(event) is UnknownEvent
    assert event.type_ == event.type == "message.new_type"
    assert event.id == (id_ if isinstance(id_, str) else None)
    assert event.raw == event.to_dict() == as_parsed(document)
    assert event.problem is None
    assert unwrap(event.to_dict()) == event


@pytest.mark.parametrize("type_", ["communications.incoming.imessage", "text.incoming", "v1", "", "IMessageIncoming"])
def test_type_of_older_documents_is_an_unknown_event(type_: str) -> None:
    """The same holds for a text that is only similar to a type."""
    event = unwrap({**example("imessage.incoming"), "type": type_})

    assert isinstance(event, UnknownEvent)
    assert (event.id, event.timestamp, event.api_version) == ("evt_k3TqW9mZb1", NOW, "v2026.8.2")


def test_body_of_2024_is_in_the_old_format() -> None:
    """In 2024 it had a code, and the type at the top."""
    crumbs = {"from": "+12025550143", "to": "13055550188", "message": "Hi", "time": 1714564800, "plan": "x"}
    event = unwrap({"code": 200, "message": "Incoming message received", "type": "imessage", "crumbs": crumbs})

    assert isinstance(event, LegacyIncoming)
    assert event.crumbs.text == "Hi"
    assert event.crumbs.to_dict() == crumbs


@pytest.mark.parametrize(
    ("crumbs", "problem"),
    [
        (None, "crumbs is null"),
        (5, "crumbs must be an object"),
        ({"to": "13055550188"}, "crumbs.from is missing"),
        ({"from": "12025550143", "to": 5}, "crumbs.to must be a string"),
    ],
)
def test_old_format_without_an_address_is_an_unknown_event(crumbs: Any, problem: str) -> None:
    """A body in the old format needs no type."""
    event = unwrap({"message": "Hi", "crumbs": crumbs})

    assert isinstance(event, UnknownEvent)
    assert (event.type_, event.problem, event.raw) == ("v1", problem, {"message": "Hi", "crumbs": crumbs})


def test_attachment_that_is_a_url_is_an_attachment() -> None:
    """The history has attachments as URLs, too."""
    document = example("imessage.incoming")
    document["data"]["attachments"] = ["https://files.example/a.png", {"url": "https://files.example/b.png"}]
    event = unwrap(document)
    assert isinstance(event, events.IMessageIncoming)

    assert [one.url for one in event.data.attachments or []] == [
        "https://files.example/a.png",
        "https://files.example/b.png",
    ]


@pytest.mark.parametrize(
    ("type_", "path", "value", "problem"),
    [
        ("imessage.incoming", ("data",), 5, "data must be an object"),
        ("imessage.incoming", ("data",), [], "data must be an object"),
        ("imessage.incoming", ("data", "from"), 12025550143, "data.from must be a string"),
        ("email.incoming", ("data", "from"), "ana@example.com", "data.from must be an object"),
        ("email.incoming", ("data", "from", "address"), None, "data.from.address is null"),
    ],
)
def test_event_that_lacks_something_essential_is_unknown(type_: str, path: Any, value: Any, problem: str) -> None:
    """`problem` names the field without quoting it, and `raw` has everything."""
    document = changed(example(type_), path, value)
    event = unwrap(document)

    assert isinstance(event, UnknownEvent)
    assert (event.type_, event.id, event.problem, event.raw) == (type_, document["id"], problem, document)


@pytest.mark.parametrize(
    ("type_", "path", "value", "decoded"),
    [
        ("imessage.incoming", ("attachments",), 5, None),
        ("imessage.incoming", ("attachments",), [{}, 5], [{}]),
        ("imessage.incoming", ("body",), 5, None),
        ("email.incoming", ("cc",), [{}], []),
        ("email.incoming", ("references",), ["a", 5], None),
    ],
)
def test_optional_field_that_cannot_be_decoded_is_kept(type_: str, path: Any, value: Any, decoded: Any) -> None:
    """The event is of its class, and the JSON is among the additional properties of the object."""
    event: Any = unwrap(changed(example(type_), ("data", *path), value))

    assert type(event) is class_of(type_)
    found = getattr(event.data, path[-1])
    assert (found if found is None else [one.to_dict() for one in found]) == decoded
    assert event.data.additional_properties[path[-1]] == value
