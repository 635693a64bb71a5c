"""A reply goes to the sender of an incoming message, from the line that received it."""

from __future__ import annotations

from typing import Any, get_args

import pytest
import strategies
from contiguity_samples import OLD, SAMPLES, example, unwrap
from hypothesis import given
from hypothesis import strategies as st

from contiguity._contiguity.replying import Channel, reply_addresses
from contiguity.errors import ValidationError
from contiguity_api.events import EVENTS

SENDER, LINE = "+12025550177", "+13055550188"
CHANNELS: tuple[Channel, ...] = get_args(Channel)
REPLIED: dict[str, Channel] = {
    "imessage.incoming": "imessage",
    "text.incoming.sms": "text",
    "text.incoming.mms": "text",
    "text.incoming": "text",
    "whatsapp.incoming": "whatsapp",
    "communications.incoming.imessage": "imessage",
    "communications.incoming.sms": "text",
    "communications.incoming.mms": "text",
    "communications.incoming.whatsapp": "whatsapp",
}
OLD_REPLIED: dict[str, Channel] = {"imessage": "imessage", "sms": "text", "whatsapp": "whatsapp"}


def incoming(type_: str, **data: Any) -> dict[str, Any]:
    """Return the body of an event. A field that is None is left out."""
    whole = {"from": SENDER, "to": LINE, "body": "Hi", **data}
    return {"id": "evt_1", "type": type_, "data": {key: value for key, value in whole.items() if value is not None}}


def old(type_: str, **crumbs: Any) -> dict[str, Any]:
    """Return a body in the old format."""
    return {"message": "x", "crumbs": {"from": SENDER, "to": LINE[1:], "message": "Hi", "type": type_, **crumbs}}


def broken_rule(event: object, channel: Channel = "imessage") -> str:
    """Return the text of the error, which must name the argument."""
    with pytest.raises(ValidationError) as caught:
        reply_addresses(event, channel)

    assert caught.value.argument == "event"
    assert SENDER[1:] not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    ("document", "answered"),
    [
        *(pytest.param(incoming(type_), channel, id=type_) for type_, channel in REPLIED.items()),
        *(pytest.param(old(type_), channel, id=f"v1 {type_}") for type_, channel in OLD_REPLIED.items()),
    ],
)
def test_message_is_replied_to_by_its_channel(document: dict[str, Any], answered: Channel, channel: Channel) -> None:
    """The addresses are swapped, for a typed event and for a dict. Other channels are an error."""
    if channel == answered:
        assert reply_addresses(document, channel) == (SENDER, LINE)
        assert reply_addresses(unwrap(document), channel) == (SENDER, LINE)
    else:
        assert "it is" in broken_rule(document, channel)
        assert "it is" in broken_rule(unwrap(document), channel)


@pytest.mark.parametrize("channel", CHANNELS)
def test_other_event_has_no_reply(channel: Channel, subtests: pytest.Subtests) -> None:
    """Delivery events are the most important of them. The error names the type."""
    for type_ in EVENTS:
        if type_ not in REPLIED and type_ != OLD:
            with subtests.test(type_):
                assert f"it is '{type_}'" in broken_rule(unwrap(example(type_)), channel)


@pytest.mark.parametrize("field", ["from", "to"])
@pytest.mark.parametrize("value", [None, "", 5, [], "shop", "2025550143", "+1202555014x", "++12025550143"])
def test_invalid_address_is_named(field: str, value: Any) -> None:
    """The error names the field."""
    assert f"data.{field}" in broken_rule(incoming("imessage.incoming", **{field: value}))
    assert f"data.{field}" in broken_rule(incoming("text.incoming.sms", **{field: value}), "text")


def test_sender_may_have_an_email_address() -> None:
    """This holds for an iMessage only. A line is always a phone number."""
    assert reply_addresses(incoming("imessage.incoming", **{"from": "ana@example.com"}), "imessage") == (
        "ana@example.com",
        LINE,
    )
    assert "data.from" in broken_rule(incoming("text.incoming.sms", **{"from": "ana@example.com"}), "text")
    assert "data.to" in broken_rule(incoming("imessage.incoming", to="ana@example.com"))


def test_plus_sign_is_added_in_the_old_format() -> None:
    """The old format leaves it out. An existing one is kept."""
    assert reply_addresses(old("imessage", to=LINE), "imessage") == (SENDER, LINE)
    assert reply_addresses(old("sms", **{"from": SENDER[1:]}), "text") == (SENDER, LINE)
    assert "crumbs.to" in broken_rule(old("imessage", to="shop"))


def test_type_of_2024_is_at_the_top() -> None:
    """It was used for iMessage only."""
    document = old("imessage")
    del document["crumbs"]["type"]
    assert "no type" in broken_rule(document)
    assert reply_addresses({**document, "type": "imessage"}, "imessage") == (SENDER, LINE)
    assert "no type" in broken_rule(document, "text")


@pytest.mark.parametrize("event", [None, 5, "imessage.incoming", b"{}", [], ["type"], object(), int, {}, {"type": 5}])
def test_invalid_event_is_a_validation_error(event: Any) -> None:
    """The error names the argument."""
    assert broken_rule(event)


def test_event_without_its_data_is_a_validation_error() -> None:
    """The program has removed the data of a typed event."""
    event: Any = unwrap(incoming("imessage.incoming"))
    event.data = None

    assert broken_rule(event)


def test_missing_data_is_named() -> None:
    """The event is a dict."""
    assert "no data" in broken_rule({"type": "imessage.incoming"})


@given(strategies.JSON | st.dictionaries(st.sampled_from(["type", "data", "crumbs", "id"]), strategies.JSON))
def test_any_json_has_a_reply_or_is_a_validation_error(document: Any) -> None:
    """Nothing else is raised."""
    for channel in CHANNELS:
        try:
            to, from_ = reply_addresses(document, channel)
        except ValidationError:
            continue
        assert to
        assert from_


def test_incoming_messages_of_the_samples_have_a_reply() -> None:
    """The other samples have none."""
    answered = {
        document.get("type", OLD): [channel for channel in CHANNELS if has_reply(document, channel)]
        for document in SAMPLES
    }

    assert {type_: channels for type_, channels in answered.items() if channels} == {
        "imessage.incoming": ["imessage"],
        "text.incoming.sms": ["text"],
        "text.incoming.mms": ["text"],
        OLD: ["imessage"],
    }


def has_reply(document: dict[str, Any], channel: Channel) -> bool:
    """Return whether an event has a reply."""
    try:
        return reply_addresses(unwrap(document), channel) == ("+12025550143", LINE)
    except ValidationError:
        return False
