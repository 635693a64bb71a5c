"""Words to choose from, tapbacks and fallbacks, in both directions."""

from __future__ import annotations

from typing import Any

import pytest
from checking import LINE, OTHER_LINE, PERSON, PHONES, Call, passes, refuses
from described import BASE_URL, Service, Wire
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
def test_choices_pass(argument: str, call: Call, words: set[str]) -> None:
    """Every documented word reaches the wire."""
    del argument

    for word in words:
        assert word in passes(call, word).values


@EVERY_CHOICE
@settings(max_examples=25)
@given(value=st.text() | st.integers() | st.binary() | st.sampled_from(["START", " start", "added"]))
def test_other_words_do_not(argument: str, call: Call, words: set[str], value: object) -> None:
    """Any other word is refused, and the error lists the right ones."""
    assume(value not in words)
    error = refuses(call, value)

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
def test_every_spelling_becomes_the_word_of_the_channel(names: tuple[str, str], spelling: str) -> None:
    """Whichever document a spelling is from, each channel gets its own word for it."""
    assert passes(react, spelling).json["tapback"] == names[0]
    assert passes(react_to_text, spelling).json["reaction"] == names[1]


@pytest.mark.parametrize(("names", "spelling"), SPELLINGS, ids=[ascii(spelling) for _, spelling in SPELLINGS])
def test_linq_react_accepts_the_spellings_of_contiguity(names: tuple[str, str], spelling: Any) -> None:
    """Both providers accept the same spellings; Linq receives the same word as iMessage of Contiguity."""
    service = Service("linq_api")
    linq = Linq(api_key="key", base_url=BASE_URL, transport=Wire(service))
    linq.messages.react("e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45", "add", spelling)

    assert service.last.json == {"operation": "add", "type": names[0]}


@given(value=st.text() | st.integers() | st.none())
@example("Love")
@example("🎉")
@example("")
def test_there_are_six_tapbacks(value: object) -> None:
    """Anything else is refused."""
    assume(all(value != spelling for _, spelling in SPELLINGS))

    assert refuses(react, value).argument == "tapback"
    assert refuses(react_to_text, value).argument == "reaction"


def imessage(client: Contiguity, fallback: Any) -> object:
    """Send an iMessage with a fallback."""
    return client.imessage.send(to=PERSON, message="Hi", fallback=fallback)


def whatsapp(client: Contiguity, fallback: Any) -> object:
    """Send a WhatsApp message with a fallback."""
    return client.whatsapp.send(to=PERSON, message="Hi", fallback=fallback)


EVERY_CHANNEL = pytest.mark.parametrize("call", [imessage, whatsapp])


@EVERY_CHANNEL
@given(number=st.none() | PHONES)
def test_builders_name_the_conditions_of_the_channel(call: Call, number: str | None) -> None:
    """The same fallback goes with either channel, and says that channel's conditions."""
    sender = {} if number is None else {"from": number}
    unsupported, fails = f"{call.__name__}_unsupported", f"{call.__name__}_fails"

    assert passes(call, Fallback.always(from_=number)).json["fallback"] == {"when": [unsupported, fails], **sender}
    assert passes(call, Fallback.if_unsupported(from_=number)).json["fallback"] == {"when": [unsupported], **sender}
    assert passes(call, Fallback.if_fails(from_=number)).json["fallback"] == {"when": [fails], **sender}


@EVERY_CHANNEL
@given(data=st.data(), number=st.none() | PHONES)
def test_conditions_by_name_pass_as_builder_or_dict(call: Call, data: st.DataObject, number: str | None) -> None:
    """Any of the channel's own conditions passes, none at all too, said by `Fallback.when` or by a dict."""
    conditions: Any = [f"{call.__name__}_unsupported", f"{call.__name__}_fails"]
    when = data.draw(st.lists(st.sampled_from(conditions), unique=True))
    expected: dict[str, Any] = {"when": when} if number is None else {"when": when, "from": number}

    assert passes(call, Fallback.when(*when, from_=number)).json["fallback"] == expected
    assert passes(call, {"when": when, "from": number}).json["fallback"] == expected
    assert passes(call, expected).json["fallback"] == expected


@EVERY_CHANNEL
def test_no_fallback_is_left_out(call: Call) -> None:
    """Without a fallback the field is not there at all."""
    assert "fallback" not in passes(call, None).json


@EVERY_CHANNEL
def test_conditions_of_the_other_channel_are_refused(call: Call) -> None:
    """An iMessage does not fall back because WhatsApp failed."""
    other: Any = "whatsapp_fails" if call is imessage else "imessage_fails"

    assert refuses(call, Fallback.when(other)).argument == "fallback.when[0]"
    assert refuses(call, {"when": [f"{call.__name__}_fails", other]}).argument == "fallback.when[1]"


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
def test_what_is_no_fallback_is_refused(call: Call, value: object, argument: str) -> None:
    """Other shapes are refused, that of the official SDK included, and the error says which part it is."""
    assert refuses(call, value).argument == argument


@given(word=st.text())
def test_fallbacks_cannot_be_made_of_other_words(word: Any) -> None:
    """`Fallback.when` and the class itself refuse a condition that does not exist."""
    with pytest.raises(ValidationError):
        Fallback.when(word)
    with pytest.raises(ValidationError):
        Fallback((word,))
