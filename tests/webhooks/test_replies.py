"""An answer goes to the one who wrote, from the line that was written to; what is no message is not answered."""

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
ANSWERED: dict[str, Channel] = {
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
OLD_ANSWERED: dict[str, Channel] = {"imessage": "imessage", "sms": "text", "whatsapp": "whatsapp"}


def incoming(type_: str, **data: Any) -> dict[str, Any]:
    """Make the body of an event; a None takes a field away."""
    whole = {"from": SENDER, "to": LINE, "body": "Hi", **data}
    return {"id": "evt_1", "type": type_, "data": {key: value for key, value in whole.items() if value is not None}}


def old(type_: str, **crumbs: Any) -> dict[str, Any]:
    """Make a body in the old format."""
    return {"message": "x", "crumbs": {"from": SENDER, "to": LINE[1:], "message": "Hi", "type": type_, **crumbs}}


def refusal(event: object, channel: Channel = "imessage") -> str:
    """Give the rule that an event breaks, which must name the argument."""
    with pytest.raises(ValidationError) as caught:
        reply_addresses(event, channel)

    assert caught.value.argument == "event"
    assert SENDER[1:] not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    ("document", "answered"),
    [
        *(pytest.param(incoming(type_), channel, id=type_) for type_, channel in ANSWERED.items()),
        *(pytest.param(old(type_), channel, id=f"v1 {type_}") for type_, channel in OLD_ANSWERED.items()),
    ],
)
def test_messages_are_answered_by_their_channel(document: dict[str, Any], answered: Channel, channel: Channel) -> None:
    """A message gives its addresses swapped, as a typed event and as a dict, and to its own channel only."""
    if channel == answered:
        assert reply_addresses(document, channel) == (SENDER, LINE)
        assert reply_addresses(unwrap(document), channel) == (SENDER, LINE)
    else:
        assert "it is" in refusal(document, channel)
        assert "it is" in refusal(unwrap(document), channel)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("type_", [type_ for type_ in EVENTS if type_ not in ANSWERED and type_ != OLD])
def test_nothing_else_is_answered(type_: str, channel: Channel) -> None:
    """No other event is answered, delivery events above all, and the refusal says what the event is."""
    assert f"it is '{type_}'" in refusal(unwrap(example(type_)), channel)


@pytest.mark.parametrize("field", ["from", "to"])
@pytest.mark.parametrize("value", [None, "", 5, [], "shop", "2025550143", "+1202555014x", "++12025550143"])
def test_a_missing_address_is_named(field: str, value: Any) -> None:
    """Without an address there is no answer, and the refusal names the field."""
    assert f"data.{field}" in refusal(incoming("imessage.incoming", **{field: value}))
    assert f"data.{field}" in refusal(incoming("text.incoming.sms", **{field: value}), "text")


def test_people_with_an_email_address() -> None:
    """A person may write from an Apple ID, in an iMessage; a line is a number."""
    assert reply_addresses(incoming("imessage.incoming", **{"from": "ana@example.com"}), "imessage") == (
        "ana@example.com",
        LINE,
    )
    assert "data.from" in refusal(incoming("text.incoming.sms", **{"from": "ana@example.com"}), "text")
    assert "data.to" in refusal(incoming("imessage.incoming", to="ana@example.com"))


def test_the_plus_sign_of_the_old_format() -> None:
    """The old format leaves the plus sign out; where it is there, it stays."""
    assert reply_addresses(old("imessage", to=LINE), "imessage") == (SENDER, LINE)
    assert reply_addresses(old("sms", **{"from": SENDER[1:]}), "text") == (SENDER, LINE)
    assert "crumbs.to" in refusal(old("imessage", to="shop"))


def test_the_old_format_of_2024() -> None:
    """In 2024 the type stood at the top, and only for iMessage."""
    document = old("imessage")
    del document["crumbs"]["type"]
    assert "no type" in refusal(document)
    assert reply_addresses({**document, "type": "imessage"}, "imessage") == (SENDER, LINE)
    assert "no type" in refusal(document, "text")


@pytest.mark.parametrize("event", [None, 5, "imessage.incoming", b"{}", [], ["type"], object(), int, {}, {"type": 5}])
def test_what_is_no_event(event: Any) -> None:
    """What is no event is refused as an argument, not by some other error."""
    assert refusal(event)


def test_an_event_that_was_taken_apart() -> None:
    """A typed event whose data someone has taken away is refused as an argument, too."""
    event: Any = unwrap(incoming("imessage.incoming"))
    event.data = None

    assert refusal(event)


def test_no_data() -> None:
    """An event without its data is refused, and the refusal says so."""
    assert "no data" in refusal({"type": "imessage.incoming"})


@given(strategies.JSON | st.dictionaries(st.sampled_from(["type", "data", "crumbs", "id"]), strategies.JSON))
def test_any_json(document: Any) -> None:
    """Of any JSON, an answer comes out or a ValidationError: nothing else."""
    for channel in CHANNELS:
        try:
            to, from_ = reply_addresses(document, channel)
        except ValidationError:
            continue
        assert to
        assert from_


def test_the_samples() -> None:
    """Of the samples, the messages that came in are answered, and nothing else."""
    answered = {
        document.get("type", OLD): [channel for channel in CHANNELS if answers(document, channel)]
        for document in SAMPLES
    }

    assert {type_: channels for type_, channels in answered.items() if channels} == {
        "imessage.incoming": ["imessage"],
        "text.incoming.sms": ["text"],
        "text.incoming.mms": ["text"],
        OLD: ["imessage"],
    }


def answers(document: dict[str, Any], channel: Channel) -> bool:
    """Tell whether there is an answer to an event."""
    try:
        return reply_addresses(unwrap(document), channel) == ("+12025550143", LINE)
    except ValidationError:
        return False
