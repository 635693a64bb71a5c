"""Every event becomes its own class, whatever is new or missing in it, and nothing becomes another class."""

from __future__ import annotations

import json
import types
import typing
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import strategies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from webhook_samples import NOW, OLD, SAMPLES, SPECIFICATION, WEBHOOK, at, class_of, example, unwrap

from contiguity import events
from contiguity.errors import InvalidPayload, WebhookError
from contiguity.events import Event, LegacyIncoming, UnknownEvent
from contiguity_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

quick = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def leaves(document: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Go through the paths of all strings, except the event's type, which tells the class."""
    if isinstance(document, dict | list):
        for key, value in document.items() if isinstance(document, dict) else enumerate(document):
            yield from leaves(value, (*path, key))
    elif isinstance(document, str) and path != ("type",):
        yield path


def objects(document: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Go through the paths of all objects."""
    if isinstance(document, dict):
        yield path
    if isinstance(document, dict | list):
        for key, value in document.items() if isinstance(document, dict) else enumerate(document):
            yield from objects(value, (*path, key))


def fields(cls: type[Any], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Go through the documented fields of an event and of its parts: where, and whether it is required."""
    hints = typing.get_type_hints(cls)
    for one in attrs.fields(cls):
        if one.init and one.name != "metadata":
            required = one.default is attrs.NOTHING
            here = (*path, one.name.removesuffix("_"))
            yield here, required
            if attrs.has(hints[one.name]):
                yield from fields(hints[one.name], here)


def test_the_classes_are_those_of_the_specification() -> None:
    """`contiguity.events` has the class of every webhook of the specification, the unknown event, and their unions."""
    hooks = SPECIFICATION.document["webhooks"]
    assert set(EVENTS) == set(hooks)
    classes = {*EVENTS.values(), "UnknownEvent"}

    assert set(events.__dir__()) == {*classes, "Event", "IncomingEvent"}
    assert set(typing.get_args(Event)) == {getattr(events, name) for name in classes}
    assert isinstance(Event, types.UnionType)
    with pytest.raises(AttributeError, match="Nothing"):
        events.Nothing  # noqa: B018 -- the look-up itself is tested.


@pytest.mark.parametrize("document", SAMPLES, ids=lambda one: one.get("type", OLD))
def test_samples(document: dict[str, Any]) -> None:
    """Each sample is read as the class of its type, with nothing lost."""
    event = unwrap(document)

    assert type(event) is class_of(document.get("type", OLD))
    read, sent = event.to_dict(), without_nulls(document)
    if "timestamp" in sent:
        assert read.pop("timestamp") == (NOW + 9 if sent["type"].startswith("facetime") else sent["timestamp"])
        del sent["timestamp"]
    assert without_nulls(read) == sent


def without_nulls(document: Any) -> Any:
    """Take the nulls of objects away: an absent field is the same."""
    if isinstance(document, dict):
        return {key: without_nulls(value) for key, value in document.items() if value is not None}
    return [without_nulls(one) for one in document] if isinstance(document, list) else document


@pytest.mark.parametrize("type_", EVENTS)
def test_as_documented(type_: str) -> None:
    """The documented example of each type is its class."""
    assert type(unwrap(example(type_))) is class_of(type_)


@pytest.mark.parametrize("type_", EVENTS)
def test_new_values(type_: str) -> None:
    """A value that nobody knew, wherever there is text, leaves an event its class, and is kept."""
    for path in leaves(example(type_)):
        document = example(type_)
        at(document, path[:-1])[path[-1]] = "of_tomorrow"
        event = unwrap(document)

        assert type(event) is class_of(type_)
        if path[-1] not in {"timestamp", "time"}:
            assert at(event.to_dict(), path) == "of_tomorrow"


@pytest.mark.parametrize("type_", EVENTS)
def test_new_fields(type_: str) -> None:
    """A field that nobody knew, wherever there is an object, leaves an event its class, and is kept."""
    for path in objects(example(type_)):
        document = example(type_)
        at(document, path)["of_tomorrow"] = {"a": [1]}
        event = unwrap(document)

        assert type(event) is class_of(type_)
        assert at(event.to_dict(), path)["of_tomorrow"] == {"a": [1]}


@pytest.mark.parametrize("null", [False, True], ids=["absent", "null"])
@pytest.mark.parametrize("type_", EVENTS)
def test_missing_fields(type_: str, null: bool) -> None:
    """Without an optional field an event keeps its class; without a required one it is refused by that field's name."""
    for path, required in fields(class_of(type_)):
        document = example(type_)
        if path == ("type",) or path[-1] not in at(document, path[:-1]) or path == ("crumbs",):
            continue
        if null:
            at(document, path[:-1])[path[-1]] = None
        else:
            del at(document, path[:-1])[path[-1]]
        if required:
            with pytest.raises(InvalidPayload) as caught:
                unwrap(document)
            assert f"{'.'.join(path)} is {'null' if null else 'missing'}" in str(caught.value)
            assert EVENTS[type_] in str(caught.value)
        else:
            assert type(unwrap(document)) is class_of(type_)


@pytest.mark.parametrize("type_", EVENTS)
def test_required_text_is_text(type_: str) -> None:
    """What an event must have as text is text: something else in its place is refused, and the field is named."""
    for path, required in fields(class_of(type_)):
        document = example(type_)
        if not required or path == ("type",) or not isinstance(at(document, path), str):
            continue
        at(document, path[:-1])[path[-1]] = 12025550143
        with pytest.raises(InvalidPayload) as caught:
            unwrap(document)

        assert f"{'.'.join(path)} must be a string" in str(caught.value)
        assert "2025550143" not in str(caught.value)


@pytest.mark.parametrize("type_", EVENTS)
@quick
@given(data=st.data())
def test_sign_then_unwrap_gives_the_event_back(type_: str, data: st.DataObject) -> None:
    """What the specification allows is read as the class of its type, and an event sent again comes back equal."""
    document = data.draw(SPECIFICATION.event(type_))
    event = unwrap(document)

    assert type(event) is class_of(type_)
    assert unwrap(event.to_dict()) == event
    assert unwrap(document) == event


@given(strategies.JSON, st.dictionaries(st.text(), strategies.JSON, max_size=3))
def test_unknown_types(id_: Any, rest: dict[str, Any]) -> None:
    """An event of an unknown type is an UnknownEvent, with everything that it held."""
    document = {**rest, "id": id_, "type": "message.of_tomorrow"}
    event = unwrap(document)

    assert type(event) is UnknownEvent
    assert event.type_ == event.type == "message.of_tomorrow"
    assert event.id == (id_ if isinstance(id_, str) else None)
    assert event.raw == event.to_dict() == document
    assert unwrap(event.to_dict()) == event


@pytest.mark.parametrize("type_", ["communications.incoming.imessage", "text.incoming", "v1", "", "IMessageIncoming"])
def test_types_that_are_no_longer(type_: str) -> None:
    """The types of older documents are unknown ones, and so are words that only look like a type."""
    event = unwrap({**example("imessage.incoming"), "type": type_})

    assert isinstance(event, UnknownEvent)
    assert (event.id, event.timestamp, event.api_version) == ("evt_k3TqW9mZb1", NOW, "v2026.8.2")


def test_the_old_format_of_2024() -> None:
    """A body of 2024, with its code, and the type at the top, is in the old format as well."""
    crumbs = {"from": "+12025550143", "to": "13055550188", "message": "Hi", "time": 1714564800, "plan": "x"}
    event = unwrap({"code": 200, "message": "Incoming message received", "type": "imessage", "crumbs": crumbs})

    assert isinstance(event, LegacyIncoming)
    assert event.crumbs.text == "Hi"
    assert event.crumbs.to_dict() == crumbs


def test_attachments_that_are_plain_urls() -> None:
    """Attachments may be plain URLs, as they are in the history."""
    document = example("imessage.incoming")
    document["data"]["attachments"] = ["https://files.example/a.png", {"url": "https://files.example/b.png"}]
    event = unwrap(document)
    assert isinstance(event, events.IMessageIncoming)

    assert [one.url for one in event.data.attachments or []] == [
        "https://files.example/a.png",
        "https://files.example/b.png",
    ]


@pytest.mark.parametrize(
    ("type_", "path", "value", "fault"),
    [
        ("imessage.incoming", ("data",), 5, "data must be an object"),
        ("imessage.incoming", ("data",), [], "data must be an object"),
        ("imessage.incoming", ("data", "attachments"), 5, "data.attachments must be a list"),
        ("imessage.incoming", ("data", "attachments"), [{}, 5], "data.attachments[1] must be an object"),
        ("email.incoming", ("data", "from"), "ana@example.com", "data.from must be an object"),
        ("email.incoming", ("data", "from", "address"), None, "data.from.address is null"),
        ("email.incoming", ("data", "cc"), [{}], "data.cc[0].address is missing"),
    ],
)
def test_shapes_that_are_none(type_: str, path: tuple[str, ...], value: Any, fault: str) -> None:
    """Something of another shape is refused, and the refusal says where it is."""
    document = example(type_)
    at(document, path[:-1])[path[-1]] = value
    with pytest.raises(InvalidPayload) as caught:
        unwrap(document)

    assert str(caught.value).endswith(fault)


@pytest.mark.parametrize("type_", EVENTS)
@quick
@given(data=st.data())
def test_a_damaged_event(type_: str, data: st.DataObject) -> None:
    """With anything in the place of any part, a signed event is an event or a WebhookError: nothing else."""
    document = example(type_)
    path = data.draw(st.sampled_from([*leaves(document), *(one for one in objects(document) if one), ("type",)]))
    if path[0] in document:
        at(document, path[:-1])[path[-1]] = data.draw(strategies.JSON)
    settled(json.dumps(document).encode())


TEXT = st.one_of(st.text(), st.binary(), st.none(), st.integers(), st.just("Contiguity-Signature"))


@given(
    st.binary() | st.text() | strategies.JSON | strategies.JSON.map(lambda one: json.dumps(one).encode()),
    st.dictionaries(TEXT, TEXT) | st.lists(st.tuples(TEXT, TEXT)) | strategies.JSON | st.binary(),
    st.booleans(),
)
def test_any_bytes_and_any_headers(body: Any, headers: Any, signed: bool) -> None:
    """Whatever is handed in, signed or not, gives an event or a WebhookError: nothing else."""
    settled(body, WEBHOOK.sign(body) if signed and isinstance(body, bytes) else headers)


def settled(body: Any, headers: Any = None) -> None:
    """Unwrap something; any error but a WebhookError fails the test."""
    try:
        event = WEBHOOK.unwrap(body, WEBHOOK.sign(body) if headers is None and isinstance(body, bytes) else headers)
    except WebhookError:
        return
    assert isinstance(event, Event)
