"""Every event of Linq becomes its own class, whatever is new or missing in it, and nothing becomes another class."""

from __future__ import annotations

import json
import typing
from types import UnionType
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import strategies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from linq_samples import ID, SPECIFICATION, WEBHOOK, class_of, example, unwrap

from contiguity.errors import InvalidPayload, WebhookError
from contiguity.linq.events import Event, UnknownEvent
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

quick = settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
EVERY = pytest.mark.parametrize("name", EVENTS)
TELLING = {("event_type",), ("webhook_version",)}
"""What tells the class."""
TWO_VERSIONS = [name for name in EVENTS if f"{name}@2025-01-01" in EVENTS]


def leaves(document: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Go through the paths of all strings, except those that tell the class."""
    if isinstance(document, dict | list):
        for key, value in document.items() if isinstance(document, dict) else enumerate(document):
            yield from leaves(value, (*path, key))
    elif isinstance(document, str) and path not in TELLING:
        yield path


def objects(document: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Go through the paths of all objects."""
    if isinstance(document, dict):
        yield path
    if isinstance(document, dict | list):
        for key, value in document.items() if isinstance(document, dict) else enumerate(document):
            yield from objects(value, (*path, key))


def fields(hint: Any, document: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], bool]]:
    """Go through the documented fields that are in an event and in its parts: where, and whether it is required."""
    if typing.get_origin(hint) is list and isinstance(document, list):
        for index, item in enumerate(document):
            yield from fields(typing.get_args(hint)[0], item, (*path, index))
        return
    cls = model_of(hint, document)
    if cls is None:
        return
    hints = typing.get_type_hints(cls)
    for one in attrs.fields(cls):
        key = one.name.removesuffix("_")
        if one.init and key in document:
            here = (*path, key)
            yield here, one.default is attrs.NOTHING
            yield from fields(hints[one.name], document[key], here)


def model_of(hint: Any, document: Any) -> Any:
    """Find the class of an object among those that a field may have; of the parts of messages by their type."""
    options = (
        typing.get_args(hint) if isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union else [hint]
    )
    models = [one for one in options if attrs.has(one)]
    if not models or not isinstance(document, dict):
        return None
    if len(models) == 1:
        return models[0]
    read = {type(one.from_dict(document)) for one in models if told(one) == document.get("type")}
    return read.pop() if len(read) == 1 else None


def told(cls: Any) -> Any:
    """Give the value of `type` that a class stands for."""
    hint = typing.get_type_hints(cls).get("type_")
    return typing.get_args(hint)[0] if typing.get_origin(hint) is typing.Literal else None


def at(document: Any, path: tuple[Any, ...]) -> Any:
    """Go down a path."""
    for step in path:
        document = document[step]
    return document


@EVERY
def test_as_documented(name: str) -> None:
    """The documented example of each event is of its class, with nothing lost, and says its type and its id."""
    document = example(name)
    event: Any = unwrap(document)

    assert type(event) is class_of(name)
    assert event.type == event.event_type == name.partition("@")[0]
    assert event.id == event.event_id == document["event_id"]
    assert plain(event.to_dict()) == plain(document)


def plain(document: Any, key: object = None) -> Any:
    """Make two spellings of one thing one: an absent field and null, and the times of one moment."""
    if isinstance(document, dict):
        return {name: plain(value, name) for name, value in document.items() if value is not None}
    if isinstance(document, list):
        return [plain(one) for one in document]
    if isinstance(document, str) and isinstance(key, str) and key.endswith("_at"):
        return document.replace("Z", "+00:00").replace(".000+", "+").replace("000+", "+").replace("000+", "+")
    return document


@EVERY
def test_new_values(name: str) -> None:
    """A value that nobody knew, wherever there is text, leaves an event its class, and is kept."""
    for path in leaves(example(name)):
        document = example(name)
        at(document, path[:-1])[path[-1]] = "of_tomorrow"
        event = unwrap(document)

        assert type(event) is class_of(name)
        assert at(event.to_dict(), path) == "of_tomorrow"


@EVERY
def test_new_fields(name: str) -> None:
    """A field that nobody knew, wherever there is an object, leaves an event its class, and is kept."""
    for path in objects(example(name)):
        document = example(name)
        at(document, path)["of_tomorrow"] = {"a": [1]}
        event = unwrap(document)

        assert type(event) is class_of(name)
        assert at(event.to_dict(), path)["of_tomorrow"] == {"a": [1]}


@EVERY
def test_missing_fields(name: str) -> None:
    """Without an optional field an event keeps its class; without a required one it is refused by that field's name."""
    for path, required in fields(class_of(name), example(name)):
        if path in TELLING:
            continue
        document = example(name)
        del at(document, path[:-1])[path[-1]]
        if required:
            assert f"no {EVENTS[name]}: {dotted(path)} is missing" in fault(document)
        else:
            assert type(unwrap(document)) is class_of(name)


@EVERY
def test_fields_that_are_null(name: str) -> None:
    """A null leaves an event its class, too, unless the field is one that the event itself must have."""
    for path, required in fields(class_of(name), example(name)):
        if path in TELLING:
            continue
        document = example(name)
        at(document, path[:-1])[path[-1]] = None
        try:
            event = unwrap(document)
        except InvalidPayload:
            assert required
            assert f"{dotted(path)} is null" in fault(document)
        else:
            assert type(event) is class_of(name)


@EVERY
def test_events_are_what_their_types_say(name: str) -> None:
    """What an event must have as text, number or yes or no is that; else it is refused by the field's name."""
    found = list(musts(class_of(name)))
    assert ("event_id",) in [path for path, _ in found]
    for path, type_ in found:
        if path in TELLING:
            continue
        for other in (None, "5", 5, True, 5.5, [], {}):
            document = example(name)
            if type(other) is not type_:
                at(document, path[:-1])[path[-1]] = other
                assert f"{dotted(path)} {'is null' if other is None else 'must be'}" in fault(document)


def musts(cls: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], type]]:
    """Go through the plain fields that an event must have: where, and of which type."""
    hints = typing.get_type_hints(cls)
    for one in attrs.fields(cls):
        here, hint = (*path, one.name.removesuffix("_")), hints[one.name]
        if one.init and one.default is attrs.NOTHING:
            if attrs.has(hint):
                yield from musts(hint, here)
            elif hint in (int, bool):
                yield here, hint
            elif hint is str or typing.get_origin(hint) in (typing.Union, UnionType):
                yield here, str


def fault(document: Any) -> str:
    """Give what is wrong with a document that is no event."""
    with pytest.raises(InvalidPayload) as caught:
        unwrap(document)
    return str(caught.value)


def dotted(path: tuple[Any, ...]) -> str:
    """Write a path as the refusals do."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)[1:]


@EVERY
@quick
@given(data=st.data())
def test_sign_then_unwrap_gives_the_event_back(name: str, data: st.DataObject) -> None:
    """What the specification allows is read as its class, and an event sent again comes back equal."""
    document = data.draw(SPECIFICATION.event(name))
    if name in TWO_VERSIONS:
        # The specification leaves the version open in all events alike; in these it tells the class.
        document["webhook_version"] = "2026-02-03"
    event = unwrap(document)

    assert type(event) is class_of(name)
    assert unwrap(event.to_dict()) == event
    assert unwrap(document) == event


@EVERY
@quick
@given(data=st.data())
def test_a_damaged_event(name: str, data: st.DataObject) -> None:
    """With anything in the place of any part, a signed event is an event of its class, an unknown one or an error."""
    document = example(name)
    path = data.draw(st.sampled_from([*leaves(document), *(one for one in objects(document) if one), *TELLING]))
    if path[0] in document:
        at(document, path[:-1])[path[-1]] = data.draw(strategies.JSON)
    body = json.dumps(document).encode()
    try:
        event = WEBHOOK.unwrap(body, WEBHOOK.sign(body, message_id=ID))
    except WebhookError:
        return
    assert isinstance(event, Event)
    assert path in TELLING or type(event) is class_of(name)


@given(strategies.JSON, st.dictionaries(st.text(), strategies.JSON, max_size=3))
def test_unknown_types(id_: Any, rest: dict[str, Any]) -> None:
    """An event of an unknown type is an UnknownEvent, with everything that it held."""
    document = {**rest, "event_id": id_, "event_type": "message.of_tomorrow"}
    event = unwrap(document)

    assert type(event) is UnknownEvent
    assert event.type_ == event.type == "message.of_tomorrow"
    assert event.id == (id_ if isinstance(id_, str) else None)
    assert event.raw == event.to_dict() == document
    assert unwrap(event.to_dict()) == event


@pytest.mark.parametrize("type_", ["", "MessageReceived", "message.received@2025-01-01", "message.received ", "v3"])
def test_words_that_only_look_like_a_type(type_: str) -> None:
    """What is not exactly a documented type is an unknown one, the names of our own tables included."""
    document = {**example("message.received"), "event_type": type_}
    event = unwrap(document)

    assert isinstance(event, UnknownEvent)
    assert (event.id, event.api_version) == (document["event_id"], "v3")
    assert event.timestamp == 1775035870.0


@pytest.mark.parametrize("name", TWO_VERSIONS)
def test_payload_versions(name: str) -> None:
    """The version tells the two shapes of a message event apart; neither is taken for the other."""
    today, before = example(name), example(f"{name}@2025-01-01")

    assert type(unwrap(today)) is class_of(name)
    assert type(unwrap(before)) is class_of(f"{name}@2025-01-01")
    for document, other in ((today, "2025-01-01"), (before, "2026-02-03")):
        with pytest.raises(InvalidPayload, match="is missing"):
            unwrap({**document, "webhook_version": other})


@EVERY
def test_versions_of_tomorrow(name: str) -> None:
    """An event of a later payload version is of its class while it fits, and an unknown one when it does not."""
    document = {**example(name), "webhook_version": "2027-01-01"}
    if "@" in name:
        assert type(unwrap(document)) is UnknownEvent
    else:
        assert type(unwrap(document)) is class_of(name)
    moved = {**document, "data": {"payload": document["data"]}}
    event = unwrap(moved)
    assert isinstance(event, UnknownEvent) or all(
        one.default is not attrs.NOTHING for one in attrs.fields(type(event.data))
    )
    assert event.to_dict()["data"] == moved["data"]


@pytest.mark.parametrize("name", [one for one in EVENTS if one not in TWO_VERSIONS and "@" not in one])
@pytest.mark.parametrize("version", ["2025-01-01", None, 5])
def test_events_of_one_shape(name: str, version: Any) -> None:
    """Events that have one shape in both versions are of one class, whatever the version says."""
    assert type(unwrap({**example(name), "webhook_version": version})) is class_of(name)


@pytest.mark.parametrize(
    ("given_", "read"),
    [
        ("2026-04-01T10:04:01.218450377Z", "2026-04-01T10:04:01.218450+00:00"),
        ("2026-04-01T10:04:01.218Z", "2026-04-01T10:04:01.218000+00:00"),
        ("2026-04-01T10:04:01Z", "2026-04-01T10:04:01+00:00"),
        ("2026-04-01t10:04:01z", "2026-04-01T10:04:01+00:00"),
        ("2026-04-01T12:04:01.5+02:00", "2026-04-01T12:04:01.500000+02:00"),
        ("2026-04-01T10:04:01", "2026-04-01T10:04:01+00:00"),
    ],
)
def test_times(given_: str, read: str) -> None:
    """Times are aware, to the microsecond, in whatever form of RFC 3339 they came."""
    for name, path in (("message.received", ("sent_at",)), ("message.received@2025-01-01", ("message", "sent_at"))):
        document = example(name)
        document["created_at"] = given_
        at(document["data"], path[:-1])[path[-1]] = given_
        event: Any = unwrap(document)
        sent_at = event.data.sent_at if name == "message.received" else event.data.message.sent_at

        assert event.created_at.isoformat() == sent_at.isoformat() == read
        assert event.created_at.tzinfo is not None


@pytest.mark.parametrize("given_", ["soon", "", 1775000000, [], {}, True, "2026-13-01T00:00:00Z"], ids=repr)
def test_times_that_are_none(given_: Any) -> None:
    """What is no time is None in the event, kept as it came, and costs no more than itself."""
    document = example("message.received")
    document["created_at"] = document["data"]["sent_at"] = given_
    event: Any = unwrap(document)

    assert type(event) is class_of("message.received")
    assert (event.created_at, event.data.sent_at) == (None, None)
    assert event.additional_properties["created_at"] == event.data.additional_properties["sent_at"] == given_
    assert event.to_dict()["created_at"] == given_


@pytest.mark.parametrize(
    ("path", "value", "wrong"),
    [
        (("data",), 5, "data must be an object"),
        (("data",), None, "data is null"),
        (("data", "chat"), [], "data.chat must be an object"),
        (("data", "id"), 5, "data.id must be a string"),
        (("data", "chat", "id"), 5, "data.chat.id must be a string"),
        (("data", "sender_handle"), "+1", "data.sender_handle must be an object"),
        (("data", "parts"), 5, "data.parts must be a list"),
        (("data", "parts"), [{"type": "of_tomorrow"}, {"value": "x"}], "data.parts[1].type is missing"),
        (("data", "parts"), [{"type": "text"}], "data.parts[0].value is missing"),
        (("event_id",), 5, "event_id must be a string"),
    ],
)
def test_shapes_that_are_none(path: tuple[str, ...], value: Any, wrong: str) -> None:
    """Something of another shape is refused, and the refusal says where it is."""
    document = example("message.received")
    at(document, path[:-1])[path[-1]] = value

    assert fault(document).endswith(wrong)


@pytest.mark.parametrize("type_", [5, None, [], {}, True])
def test_types_that_are_none(type_: Any) -> None:
    """A type that is no text makes no event."""
    with pytest.raises(InvalidPayload, match="event_type"):
        unwrap({**example("message.received"), "event_type": type_})
