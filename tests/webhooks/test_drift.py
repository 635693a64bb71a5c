"""One field of an event that is missing, null or of another type does not lose the event."""

from __future__ import annotations

from typing import Any

import contiguity_samples as ours
import linq_samples as theirs
import pytest
from drift import REMOVED, VALUES, as_parsed, changed, essential, faults, losses, paths
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import JSON

from contiguity import events
from contiguity.errors import InvalidPayload
from contiguity.linq import events as linq_events
from contiguity.linq.models import ChatHandle, TextPartResponse, UnknownPart
from contiguity.webhooks import UnknownEvent
from contiguity_api.events import EVENTS
from linq_api.events import EVENTS as LINQ_EVENTS

EVERY = pytest.mark.parametrize(
    ("service", "names"), [(ours, EVENTS), (theirs, LINQ_EVENTS)], ids=["contiguity", "linq"]
)
ALL_EVENTS = pytest.mark.timeout(600)  # Each test checks all events of a service.
few = settings(max_examples=settings.default.max_examples // 10)


def check(service: Any, name: str, document: Any, path: tuple[Any, ...]) -> None:
    """Check that a document with one changed field is decoded as its class, or else is unknown and whole."""
    event: Any = service.unwrap(document)
    document = as_parsed(document)
    cls = service.class_of(name)
    if type(event) is UnknownEvent:
        assert event.raw == document
        assert event.to_dict() == document
        assert event.problem
        assert essential(cls, path), f"{path} must not cost the class"
    else:
        assert type(event) is cls
        assert not list(faults(event, cls, "event"))
        assert not list(losses(event, document))


@EVERY
@ALL_EVENTS
def test_one_changed_field_never_loses_the_event(
    service: Any, names: dict[str, str], subtests: pytest.Subtests
) -> None:
    """Every field and item of every documented event is removed, nulled and retyped, one at a time."""
    for name in names:
        with subtests.test(name):
            document = service.example(name)
            for path in paths(document):
                for value in VALUES:
                    if path != (service.TYPE,) and not (path == ("crumbs",) and value is REMOVED):
                        check(service, name, changed(document, path, value), path)


@EVERY
@ALL_EVENTS
def test_any_value_in_one_field_never_loses_the_event(
    service: Any, names: dict[str, str], subtests: pytest.Subtests
) -> None:
    """A field has any JSON value."""
    for name in names:
        with subtests.test(name):
            check_any_value(service=service, name=name)


@few
@given(data=st.data())
def check_any_value(service: Any, name: str, data: st.DataObject) -> None:
    """Replace one field of the example of an event."""
    document = service.example(name)
    path = data.draw(st.sampled_from([one for one in paths(document) if one != (service.TYPE,)]))
    check(service, name, changed(document, path, data.draw(JSON)), path)


@EVERY
@ALL_EVENTS
def test_several_changed_fields_never_lose_the_event(
    service: Any, names: dict[str, str], subtests: pytest.Subtests
) -> None:
    """Several fields have any JSON value: the event is of its class and well typed, or is unknown and whole."""
    for name in names:
        with subtests.test(name):
            check_several_values(service=service, name=name)


@few
@given(data=st.data())
def check_several_values(service: Any, name: str, data: st.DataObject) -> None:
    """Replace or remove several fields of the example of an event."""
    document = service.example(name)
    for _ in range(data.draw(st.integers(2, 4))):
        if found := [one for one in paths(document) if one != (service.TYPE,)]:
            document = changed(document, data.draw(st.sampled_from(found)), data.draw(JSON | st.just(REMOVED)))
    if name == "v1":
        document.setdefault("crumbs", {})
    event: Any = service.unwrap(document)
    document = as_parsed(document)
    if type(event) is not UnknownEvent:
        assert type(event) is service.class_of(name)
        assert not list(faults(event, type(event), "event"))
        assert not list(losses(event, document))


@EVERY
def test_the_lenient_decoding_agrees_with_the_strict_one(
    service: Any, names: dict[str, str], subtests: pytest.Subtests
) -> None:
    """An unrelated change that forces the lenient decoding leaves everything else unchanged."""
    for name in names:
        with subtests.test(name):
            check_lenient_decoding(service, name)


def check_lenient_decoding(service: Any, name: str) -> None:
    """Decode the example of an event once for each optional field, which is invalid."""
    document = service.example(name)
    event: Any = service.unwrap(document)
    for path in paths(document):
        if len(path) == 1 and not essential(type(event), path):
            other: Any = service.unwrap(changed(document, path, {"x": [1]}))
            name = path[0] if hasattr(event, path[0]) else f"{path[0]}_"
            del other.additional_properties[path[0]]
            setattr(other, name, getattr(event, name))

            assert other == event


@EVERY
@pytest.mark.parametrize("value", [REMOVED, None, 5, [], {}], ids=["removed", "null", "number", "array", "object"])
def test_a_body_without_a_type_is_an_invalid_payload(
    service: Any, names: dict[str, str], value: Any, subtests: pytest.Subtests
) -> None:
    """Only the body without a type cannot be an event."""
    for name in names:
        with subtests.test(name):
            document = changed({service.TYPE: "", **service.example(name)}, (service.TYPE,), value)
            if name == "v1":
                assert type(service.unwrap(document)) is events.LegacyIncoming
            else:
                with pytest.raises(InvalidPayload, match="type"):
                    service.unwrap(document)


def received(**data: Any) -> linq_events.MessageReceived:
    """Return a received message whose data was changed."""
    document = theirs.example("message.received")
    event = theirs.unwrap({**document, "data": {**document["data"], **data}})
    assert isinstance(event, linq_events.MessageReceived)
    return event


MEDIA = {
    "type": "media", "id": "9a4d2e61-7c35-4b08-a1f9-5e0b6c7d8f12", "filename": "a.png", "mime_type": "image/png",
    "size_bytes": 5, "url": "https://files.example/a.png",
}  # fmt: skip
TEXT = {"type": "text", "value": "Hi"}


@pytest.mark.parametrize("field", ["id", "filename", "mime_type", "size_bytes", "url"])
@pytest.mark.parametrize("value", [REMOVED, None, [], {}])
def test_a_media_part_that_lacks_a_field_is_an_unknown_part(field: str, value: Any) -> None:
    """The part keeps its place and its JSON, and the other parts are decoded."""
    part = changed(MEDIA, (field,), value)
    event = received(parts=[TEXT, part, TEXT])
    first, unknown, last = event.data.parts

    assert isinstance(first, TextPartResponse)
    assert isinstance(last, TextPartResponse)
    assert isinstance(unknown, UnknownPart)
    assert isinstance(unknown, linq_events.UnknownPart)
    assert unknown.type_ == "media"
    assert unknown.raw == part
    assert event.to_dict()["data"]["parts"][1] == part


@pytest.mark.parametrize("part", [{}, {"type": None, "a": 1}, {"type": 5}, {"type": []}, {"type": "hologram", "a": 1}])
def test_a_part_of_no_documented_type_is_an_unknown_part(part: dict[str, Any]) -> None:
    """A part needs no type."""
    (unknown,) = received(parts=[part]).data.parts

    assert isinstance(unknown, UnknownPart)
    assert unknown.raw == {key: value for key, value in part.items() if value is not None}


@pytest.mark.parametrize("part", [None, "Hi", 5, [], True])
def test_a_part_that_is_not_an_object_keeps_its_place(part: Any) -> None:
    """The index of the other parts is right, and the list is kept as received."""
    event = received(parts=[part, TEXT])
    unknown, text = event.data.parts

    assert unknown == UnknownPart()
    assert isinstance(text, TextPartResponse)
    assert event.data.additional_properties["parts"] == [part, TEXT]


@pytest.mark.parametrize("parts", [None, "Hi", 5, {"type": "text", "value": "Hi"}])
def test_parts_that_are_not_a_list_are_empty(parts: Any) -> None:
    """The message is still a message, and the JSON is kept unless it is null."""
    event = received(parts=parts)

    assert event.data.parts == []
    assert event.data.additional_properties.get("parts") == parts


def test_a_reaction_that_lacks_its_handle_is_left_out() -> None:
    """The part is decoded with the other reactions, and the list is kept as received."""
    good = {"is_me": False, "type": "love", "handle": {"id": "x", "handle": "+12025550143"}}
    bad = {"is_me": False, "type": "love"}
    (part,) = received(parts=[{**TEXT, "reactions": [bad, good]}]).data.parts

    assert isinstance(part, TextPartResponse)
    assert [one.handle.handle for one in part.reactions or []] == ["+12025550143"]
    assert part.additional_properties["reactions"] == [bad, good]


@pytest.mark.parametrize("range_", [[0], [0, 1], [0, "x"], [0, None]])
def test_a_range_is_decoded_as_a_whole(range_: list[Any]) -> None:
    """A list of numbers is not shortened: each of its positions counts."""
    decoration = {"range": range_, "style": "bold"}
    (part,) = received(parts=[{**TEXT, "text_decorations": [decoration]}]).data.parts

    assert isinstance(part, TextPartResponse)
    assert [one.range_ for one in part.text_decorations or []] == ([range_] if set(map(type, range_)) == {int} else [])


def chat(**fields: Any) -> Any:
    """Return the chat of a received message, whose fields were changed."""
    return received(chat={**theirs.example("message.received")["data"]["chat"], **fields}).data.chat


def test_undecodable_optional_object_becomes_none() -> None:
    """The JSON is kept under its name, and comes back in the JSON of the event."""
    for name, value in (("owner_handle", {"id": "x"}), ("owner_handle", "+1"), ("health_status", {})):
        decoded = chat(**{name: value})

        assert getattr(decoded, name) is None
        assert decoded.additional_properties[name] == value
        assert decoded.to_dict()[name] == value


def test_a_handle_without_an_id_is_a_handle() -> None:
    """The id of a participant identifies nothing that its handle does not."""
    owner = chat(owner_handle={"handle": "+13055550188"}).owner_handle

    assert owner == ChatHandle(handle="+13055550188")
    sender = received(sender_handle={"handle": "+12025550143"}).data.sender_handle
    assert (sender.id, sender.handle) == (None, "+12025550143")


@pytest.mark.parametrize("name", ["message.sent", "message.received", "message.delivered", "message.read"])
def test_a_body_without_a_payload_version_is_decoded_by_its_shape(name: str) -> None:
    """Each shape is decoded with any version."""
    for key in (name, f"{name}@2025-01-01"):
        document = theirs.example(key)
        for version in (REMOVED, None, 5, "", "2025-01-01", "2026-02-03", "2027-01-01"):
            event = theirs.unwrap(changed(document, ("webhook_version",), version))
            assert type(event) is theirs.class_of(key)


@pytest.mark.parametrize("name", ["message.sent", "message.received", "message.delivered", "message.read"])
def test_an_old_body_with_only_from_is_decoded(name: str) -> None:
    """The older field names the sender where the newer one is absent."""
    document = theirs.example(f"{name}@2025-01-01")
    sender = document["data"].pop("from_handle")["handle"]
    document["data"]["from"] = sender
    event: Any = theirs.unwrap(document)

    assert type(event) is theirs.class_of(f"{name}@2025-01-01")
    assert (event.data.from_, event.data.from_handle) == (sender, None)


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        (("data",), 5, "data must be an object"),
        (("data",), None, "data is null"),
        (("data", "chat"), [], "data.chat must be an object"),
        (("data", "id"), 5, "data.id must be a string"),
        (("data", "chat", "id"), REMOVED, "data.chat.id is missing"),
        (("data", "sender_handle"), "+12025550143", "data.sender_handle must be an object"),
        (("data", "sender_handle", "handle"), True, "data.sender_handle.handle must be a string"),
        (("event_id",), 12025550143, "event_id must be a string"),
    ],
)
def test_a_message_that_lacks_something_essential_is_unknown(path: Any, value: Any, problem: str) -> None:
    """`problem` names the field without quoting it, and `raw` has everything."""
    document = changed(theirs.example("message.received"), path, value)
    event = theirs.unwrap(document)

    assert isinstance(event, UnknownEvent)
    assert (event.type_, event.problem, event.raw) == ("message.received", problem, document)


def test_an_integer_may_be_written_as_a_decimal_fraction() -> None:
    """In JSON, 5.0 and 5 are the same number; the attribute is an int."""
    (part,) = received(parts=[{**MEDIA, "size_bytes": 5.0}]).data.parts

    assert type(getattr(part, "size_bytes", None)) is int


def test_a_contiguity_attachment_that_cannot_be_decoded_is_left_out() -> None:
    """The others are decoded, and the list is kept as received."""
    attachments = ["https://files.example/a.png", None, {"url": "https://files.example/b.png"}, 5, {"url": 5}]
    document = ours.example("imessage.incoming")
    event = ours.unwrap(changed(document, ("data", "attachments"), attachments))

    assert isinstance(event, events.IMessageIncoming)
    assert [one.url for one in event.data.attachments or []] == [
        "https://files.example/a.png",
        "https://files.example/b.png",
        None,
    ]
    assert len(event.data.additional_properties["attachments"]) == len(attachments)


@pytest.mark.parametrize(("service", "name"), [(ours, "imessage.incoming"), (theirs, "message.received")])
def test_an_unknown_event_has_its_json_unchanged(service: Any, name: str) -> None:
    """Attachments are as received, too."""
    document = service.example(name)
    document["data"].update({"from": 5, "id": 5, "attachments": ["https://files.example/a.png", 5]})
    event = service.unwrap(document)

    assert isinstance(event, UnknownEvent)
    assert event.raw == document
