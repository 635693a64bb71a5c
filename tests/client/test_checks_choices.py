"""Enumerated values, tapbacks and fallbacks: valid and invalid values."""

from __future__ import annotations

from typing import Any

import pytest
from checking import LINE, OTHER_LINE, PERSON, PHONES, Call, sent_request, validation_error
from example_service import BASE_URL, ExampleService, ExampleTransport
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from contiguity import Contiguity, Fallback, Linq
from contiguity.errors import ValidationError

LANGUAGES = (
    "en af ar ca zh zh-hk hr cs da nl fi fr de el he hi hu id it ja ko ms nb pl pt-br pt ro ru es sv tl th tr vi"
)
EFFECTS = (
    "slam loud gentle invisible_ink echo spotlight balloons confetti love lasers fireworks celebration shooting_star"
)
CHOICES: dict[str, tuple[Call, str]] = {
    "action imessage.typing": (lambda c, v: c.imessage.typing(to=PERSON, action=v), "start stop"),
    "action whatsapp.typing": (lambda c, v: c.whatsapp.typing(to=PERSON, action=v), "start stop"),
    "action imessage.react": (
        lambda c, v: c.imessage.react(v, to=PERSON, from_=LINE, message="Hi", tapback="love"),
        "add remove",
    ),
    "action text.react": (lambda c, v: c.text.react(v, message_id="text_1", reaction="love"), "add remove"),
    "action whatsapp.react": (
        lambda c, v: c.whatsapp.react(v, to=PERSON, message_id="wapp_1", reaction="🎉"),
        "add remove",
    ),
    "effect imessage.send": (lambda c, v: c.imessage.send(to=PERSON, message="Hi", effect=v), EFFECTS),
    "language otp.send": (lambda c, v: c.otp.send(to=PERSON, language=v), LANGUAGES),
    "language otp.reverse.initiate": (lambda c, v: c.otp.reverse.initiate(number=PERSON, language=v), LANGUAGES),
    "service otp.reverse.initiate": (lambda c, v: c.otp.reverse.initiate(number=PERSON, service=v), "sms imessage"),
    "billing_method leases.create": (
        lambda c, v: c.leases.create(LINE, billing_method=v),
        "monthly service_contract",
    ),
    "mode leases.configure": (
        lambda c, v: c.leases.configure(LINE, failover=True, mode=v, numbers=[OTHER_LINE]),
        "all selective",
    ),
}
EVERY_CHOICE = pytest.mark.parametrize(
    ("argument", "call", "words"),
    [(row.split()[0], call, set(words.split())) for row, (call, words) in CHOICES.items()],
    ids=[row.replace(" ", " of ") for row in CHOICES],
)


@EVERY_CHOICE
def test_documented_choice_is_sent(argument: str, call: Call, words: set[str]) -> None:
    del argument

    for word in words:
        assert word in sent_request(call, word).values


@EVERY_CHOICE
@settings(max_examples=25)
@given(value=st.text() | st.integers() | st.binary() | st.sampled_from(["START", " start", "added"]))
def test_undocumented_choice_is_rejected_with_the_valid_ones(
    argument: str, call: Call, words: set[str], value: object
) -> None:
    assume(value not in words)
    error = validation_error(call, value)

    assert error.argument == argument
    assert all(word in error.rule for word in words)


TAPBACKS = {
    ("love", "love"): ["love", "loved", "heart", "❤️", "❤"],
    ("like", "thumbsup"): ["like", "liked", "thumbsup", "👍"],
    ("dislike", "thumbsdown"): ["dislike", "disliked", "thumbsdown", "👎"],
    ("laugh", "haha"): ["laugh", "laughed", "haha", "😂"],
    ("emphasize", "emphasized"): ["emphasize", "emphasized", "‼️", "‼"],
    ("question", "questioned"): ["question", "questioned", "❓"],
}
SPELLINGS = [(names, spelling) for names, spellings in TAPBACKS.items() for spelling in spellings]


def react(client: Contiguity, tapback: Any) -> object:
    """React with a tapback."""
    return client.imessage.react("add", to=PERSON, from_=LINE, message="Hi", tapback=tapback)


def react_to_text(client: Contiguity, reaction: Any) -> object:
    """React to a text."""
    return client.text.react("remove", message_id="text_1", reaction=reaction)


@pytest.mark.parametrize(("names", "spelling"), SPELLINGS, ids=[ascii(spelling) for _, spelling in SPELLINGS])
def test_tapback_spelling_is_sent_as_the_value_of_the_channel(names: tuple[str, str], spelling: str) -> None:
    assert sent_request(react, spelling).json["tapback"] == names[0]
    assert sent_request(react_to_text, spelling).json["reaction"] == names[1]


@pytest.mark.parametrize(("names", "spelling"), SPELLINGS, ids=[ascii(spelling) for _, spelling in SPELLINGS])
def test_linq_react_accepts_the_spellings_of_contiguity(names: tuple[str, str], spelling: Any) -> None:
    """Linq receives the same value as the iMessage channel of Contiguity."""
    service = ExampleService("linq_api")
    linq = Linq(api_key="key", base_url=BASE_URL, transport=ExampleTransport(service))
    linq.messages.react("e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45", "add", spelling)

    assert service.last.json == {"operation": "add", "type": names[0]}


@given(value=st.text() | st.integers() | st.none())
@example("Love")
@example("🎉")
@example("")
def test_tapback_unknown_is_rejected(value: object) -> None:
    assume(all(value != spelling for _, spelling in SPELLINGS))

    assert validation_error(react, value).argument == "tapback"
    assert validation_error(react_to_text, value).argument == "reaction"


def imessage(client: Contiguity, fallback: Any) -> object:
    """Send an iMessage with a fallback."""
    return client.imessage.send(to=PERSON, message="Hi", fallback=fallback)


def whatsapp(client: Contiguity, fallback: Any) -> object:
    """Send a WhatsApp message with a fallback."""
    return client.whatsapp.send(to=PERSON, message="Hi", fallback=fallback)


EVERY_CHANNEL = pytest.mark.parametrize("call", [imessage, whatsapp])


@EVERY_CHANNEL
@given(number=st.none() | PHONES)
def test_fallback_constructor_sends_the_conditions_of_the_channel(call: Call, number: str | None) -> None:
    sender = {} if number is None else {"from": number}
    unsupported, fails = f"{call.__name__}_unsupported", f"{call.__name__}_fails"

    assert sent_request(call, Fallback.always(from_=number)).json["fallback"] == {
        "when": [unsupported, fails],
        **sender,
    }
    assert sent_request(call, Fallback.if_unsupported(from_=number)).json["fallback"] == {
        "when": [unsupported],
        **sender,
    }
    assert sent_request(call, Fallback.if_fails(from_=number)).json["fallback"] == {"when": [fails], **sender}


@EVERY_CHANNEL
@given(data=st.data(), number=st.none() | PHONES)
def test_fallback_conditions_are_sent_from_when_or_a_dict(call: Call, data: st.DataObject, number: str | None) -> None:
    """Any conditions of the channel are valid, and so is an empty list."""
    conditions: Any = [f"{call.__name__}_unsupported", f"{call.__name__}_fails"]
    when = data.draw(st.lists(st.sampled_from(conditions), unique=True))
    expected: dict[str, Any] = {"when": when} if number is None else {"when": when, "from": number}

    assert sent_request(call, Fallback.when(*when, from_=number)).json["fallback"] == expected
    assert sent_request(call, {"when": when, "from": number}).json["fallback"] == expected
    assert sent_request(call, expected).json["fallback"] == expected


@EVERY_CHANNEL
def test_fallback_none_is_omitted(call: Call) -> None:
    assert "fallback" not in sent_request(call, None).json


@EVERY_CHANNEL
def test_fallback_condition_of_another_channel_is_rejected(call: Call) -> None:
    other: Any = "whatsapp_fails" if call is imessage else "imessage_fails"

    assert validation_error(call, Fallback.when(other)).argument == "fallback.when[0]"
    assert validation_error(call, {"when": [f"{call.__name__}_fails", other]}).argument == "fallback.when[1]"


@EVERY_CHANNEL
@pytest.mark.parametrize(
    ("value", "argument"),
    [
        ("always", "fallback"),
        (True, "fallback"),
        ({}, "fallback"),
        ({"from": LINE}, "fallback"),
        ({"fallback_when": [], "fallback_number": LINE}, "fallback"),
        ({"when": [], "number": LINE}, "fallback"),
        ({"when": None}, "fallback.when"),
        ({"when": "imessage_fails"}, "fallback.when"),
        ({"when": [5]}, "fallback.when[0]"),
        ({"when": ["never"]}, "fallback.when[0]"),
        ({"when": [], "from": "2025550143"}, "fallback.from"),
    ],
)
def test_fallback_invalid_is_rejected_with_its_part(call: Call, value: object, argument: str) -> None:
    """The shape of the official SDK is invalid too."""
    assert validation_error(call, value).argument == argument


@given(word=st.text())
def test_fallback_rejects_unknown_conditions(word: Any) -> None:
    """By `Fallback.when` and by the class."""
    with pytest.raises(ValidationError):
        Fallback.when(word)
    with pytest.raises(ValidationError):
        Fallback((word,))
