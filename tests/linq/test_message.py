"""The message builder."""

from __future__ import annotations

import pickle
from copy import deepcopy
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings
from hypothesis import strategies as st
from message_oracle import broken_rules
from message_strategies import (
    PARTIAL,
    PIECES,
    alternating,
    animations,
    any_texts,
    effects,
    handles,
    ids,
    marked,
    media,
    standalone,
    stored,
    styles,
    urls,
)
from segmenter import Segmenter

from contiguity.errors import ValidationError
from contiguity.linq.message import Message, content_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ANA = "+12025550143"
REPLIED_TO = "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45"
UPLOADED = "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"

targets = (
    st.sampled_from([*PIECES, *PARTIAL])
    | st.text(max_size=2)
    | st.builds(slice, st.none() | st.integers(-9, 9), st.none() | st.integers(-9, 9))
)
which = st.none() | st.integers(-3, 3) | st.just("all")
rarely_invalid = st.sampled_from(["", "http://example.com/a.png", "x" * 11_000])


def step(name: str, *arguments: st.SearchStrategy[Any], **more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Generate a call of a method of the builder."""
    return st.tuples(st.just(name), st.tuples(*arguments), st.fixed_dictionaries({}, optional=more))


steps = st.one_of(
    step("text", any_texts),
    step("text", any_texts | rarely_invalid, style=styles | st.lists(styles), animation=animations, mention=handles),
    step("style", styles, targets, which=which),
    step("animate", animations, targets, which=which),
    step("mention", handles, targets, which=which),
    step("inline_sticker", targets, url=stored, attachment_id=ids, which=which),
    step("media", urls | rarely_invalid, sticker=st.booleans()),
    step("media", attachment_id=ids | rarely_invalid),
    step("link", urls | rarely_invalid),
    step("part", marked() | media() | standalone()),
    step("experience", st.just("link"), st.just("open"), params=st.just({"url": "https://example.com"})),
    step("reply_to", ids | rarely_invalid, part_index=st.integers(-1, 3)),
    step("effect", effects | rarely_invalid),
    step("preferred_service", st.sampled_from(["iMessage", "SMS", "RCS", "sms"])),
    step("idempotency_key", st.text(max_size=300)),
)


@pytest.fixture(scope="module")
def segmenter() -> Iterator[Segmenter]:
    """Start Node to find grapheme clusters."""
    with Segmenter() as started:
        yield started


def parts(message: Message) -> list[dict[str, Any]]:
    """Return the parts that a message sends."""
    return list(message.content().to_dict()["parts"])


@settings(max_examples=400)
@given(st.lists(steps, max_size=12))
def test_builder_any_calls_build_valid_message_or_raise(segmenter: Segmenter, calls: list[Any]) -> None:
    """A step raises `ValidationError`, or returns a valid message and leaves the old message unchanged.

    No range splits a grapheme cluster.
    """
    message = Message()
    for name, arguments, more in calls:
        before = deepcopy(message)
        try:
            extended = getattr(message, name)(*arguments, **more)
        except ValidationError:
            extended = message
        assert message == before
        message = extended

    try:
        content = message.content().to_dict()
    except ValidationError as error:
        assert error.rule == "must have at least one part or an experience"  # noqa: PT017 -- the only one possible
        return
    assert broken_rules(content) == set()
    for part in content.get("parts", []):
        if part["type"] == "text" and not any(name == "part" for name, _, _ in calls):
            marks = [*part.get("text_decorations", []), *part.get("inline_stickers", [])]
            ends = {end for one in marks for end in one["range"]} | set(part.get("mention_range", []))
            assert ends <= segmenter.boundaries(part["value"])


def test_text_after_text_is_joined() -> None:
    """The ranges of the marks are in UTF-16 code units."""
    message = (
        Message("Hi ").text("Ana 👋🏽", style=["bold", "italic"]).text(", ").text("dance", animation="shake").text("!")
    )

    assert parts(message) == [
        {
            "type": "text",
            "value": "Hi Ana 👋🏽, dance!",
            "text_decorations": [
                {"range": [3, 11], "style": "bold"},
                {"range": [3, 11], "style": "italic"},
                {"range": [13, 18], "animation": "shake"},
            ],
        }
    ]


def test_media_between_texts_keeps_order_of_calls() -> None:
    message = Message("The plan:").media("https://example.com/plan.png").text("And:").media(attachment_id=UPLOADED)

    assert parts(message.media("https://example.com/cat.png", sticker=True)) == [
        {"type": "text", "value": "The plan:"},
        {"type": "media", "url": "https://example.com/plan.png"},
        {"type": "text", "value": "And:"},
        {"type": "media", "attachment_id": UPLOADED},
        {"type": "media", "url": "https://example.com/cat.png", "sticker": True},
    ]


def test_send_options_are_members_of_content() -> None:
    """If an option is set twice, the last value is sent."""
    message = (
        Message("Hi")
        .effect("slam")
        .effect("confetti")
        .reply_to(REPLIED_TO, part_index=1)
        .preferred_service("iMessage")
        .idempotency_key("k")
    )

    assert message.content().to_dict() == {
        "parts": [{"type": "text", "value": "Hi"}],
        "effect": {"type": "screen", "name": "confetti"},
        "reply_to": {"message_id": REPLIED_TO, "part_index": 1},
        "preferred_service": "iMessage",
        "idempotency_key": "k",
    }


def test_mark_words_that_occur_once_sets_range() -> None:
    """Words are found in any text of the message; a slice refers to the last text."""
    message = Message("Hello Ana!").media(attachment_id=UPLOADED).text("See you")

    assert parts(message.style("bold", "Ana"))[0]["text_decorations"] == [{"range": [6, 9], "style": "bold"}]
    assert parts(message.animate("big", "See"))[2]["text_decorations"] == [{"range": [0, 3], "animation": "big"}]
    assert parts(message.style("bold", slice(-3, None)))[2]["text_decorations"] == [{"range": [4, 7], "style": "bold"}]
    assert parts(message.mention(ANA, "Ana"))[0]["mention_range"] == [6, 9]
    assert parts(message.inline_sticker("Ana", attachment_id=UPLOADED))[0]["inline_stickers"] == [
        {"range": [6, 9], "attachment_id": UPLOADED}
    ]


@pytest.mark.parametrize(
    ("which", "ranges"),
    [(0, [[0, 2]]), (1, [[3, 5]]), (-1, [[0, 2]]), ("all", [[0, 2], [3, 5], [0, 2]])],
)
def test_mark_which_selects_occurrences(which: Any, ranges: list[list[int]]) -> None:
    """Occurrences are counted over all texts in order."""
    message = Message("ha ha").media(attachment_id=UPLOADED).text("haha"[:2]).style("bold", "ha", which=which)

    found = [one["range"] for part in parts(message) for one in part.get("text_decorations", [])]
    assert found == ranges


@pytest.mark.parametrize(
    ("target", "which", "argument", "rule"),
    [
        ("ho", None, "target", "is not in the text"),
        ("ha", None, "target", "is in the text 2 times"),
        ("ha", 2, "which", 'must be "all" or an index of the 2 occurrences'),
        ("ha", True, "which", 'must be "all" or an index of the 2 occurrences'),
        ("ha", "both", "which", 'must be "all" or an index of the 2 occurrences'),
        ("", None, "target", "must be words of the text or a slice"),
        (3, None, "target", "must be words of the text or a slice"),
        (slice(0, 2), "all", "which", "must not be given for a slice"),
        (slice(2, 2), None, "target", "must be a non-empty slice of the last text"),
        (slice(0, 4, 2), None, "target", "without a step"),
        (slice("a", "b"), None, "target", "must be a slice of integers"),
    ],
)
def test_mark_invalid_target_is_rejected(target: Any, which: Any, argument: str, rule: str) -> None:
    with pytest.raises(ValidationError) as raised:
        Message("ha ha").style("bold", target, which=which)

    assert raised.value.argument == argument
    assert rule in raised.value.rule


def test_mark_all_occurrences_do_not_overlap() -> None:
    """Occurrences are counted as `str.count` counts them."""
    found = parts(Message("aaaa").style("bold", "aa", which="all"))[0]["text_decorations"]

    assert [one["range"] for one in found] == [[0, 2], [2, 4]]


def test_mark_words_after_partial_character_are_found() -> None:
    """After a match that splits a character, the search continues one code point later."""
    german = "\U0001f1e9"
    flags = f"\U0001f1ea{german}{german}{german}"  # The flags ED and DD.

    assert parts(Message(flags).style("bold", german * 2))[0]["text_decorations"] == [
        {"range": [4, 8], "style": "bold"}
    ]


def test_mark_message_without_text_is_rejected() -> None:
    with pytest.raises(ValidationError, match=r"^target cannot be marked: the message has no text$"):
        Message().media(attachment_id=UPLOADED).style("bold", "a")


def test_mention_second_in_text_is_rejected() -> None:
    """A mention of a whole text keeps its range when the text grows."""
    with pytest.raises(ValidationError, match=r"^mention can be used once in a text: put media between"):
        Message().text("Ana", mention=ANA).text(" and ").text("Ben", mention="ben@example.com")

    extended = Message().part({"type": "text", "value": "Ana", "mention": ANA}).text(", hello")
    assert parts(extended) == [{"type": "text", "value": "Ana, hello", "mention": ANA, "mention_range": [0, 3]}]


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda message: message.text(""), "text"),
        (lambda message: message.text("a", style="loud"), "style"),
        (lambda message: message.text("a", style="bold", animation="shake"), "animation"),
        (lambda message: message.text("a", animation="wobble"), "animation"),
        (lambda message: message.text("a", mention="Ana"), "mention"),
        (lambda message: message.style("bold", "Hi").animate("shake", "Hi"), "animation"),
        (lambda message: message.animate("shake", "Hi").style("bold", "Hi"), "style"),
        (lambda message: message.style("bold", "Hi").inline_sticker("Hi", attachment_id=UPLOADED), "target"),
        (lambda message: message.inline_sticker("Hi"), "url"),
        (lambda message: message.media(), "url"),
        (lambda message: message.media("http://example.com/a.png"), "url"),
        (lambda message: message.media(attachment_id="a"), "attachment_id"),
        (lambda message: message.link("https://example.com"), "url"),
        (lambda message: message.link("example.com"), "url"),
        (lambda message: message.part({"type": "text", "value": "Hi"}), "part"),
        (lambda message: message.part({"type": "text"}), "part.value"),
        (lambda message: message.reply_to("imsg_1"), "message_id"),
        (lambda message: message.reply_to(REPLIED_TO, -1), "part_index"),
        (lambda message: message.effect("boom"), "name"),
        (lambda message: message.preferred_service("imessage"), "service"),
        (lambda message: message.idempotency_key("k" * 256), "key"),
        (lambda message: message.experience("", "open"), "name"),
        (lambda _: Message("x" * 10_001), "text"),
    ],
)
def test_builder_invalid_argument_is_named(call: Any, argument: str) -> None:
    """The method itself raises, not the later call of `content`."""
    with pytest.raises(ValidationError) as raised:
        call(Message("Hi"))

    assert raised.value.argument == argument


def test_builder_part_101_is_rejected() -> None:
    message = Message()
    for part in alternating(100):
        message = message.part(part)

    with pytest.raises(ValidationError, match=r"^attachment_id must not exceed 100 parts in a message, got 101$"):
        message.media(attachment_id=UPLOADED)


def test_message_is_comparable_hashable_picklable_and_immutable() -> None:
    message = Message("Hi ").text("Ana", style="bold")

    assert message == Message("Hi Ana").style("bold", "Ana")
    assert hash(message) == hash(Message("Hi Ana").style("bold", "Ana"))
    assert pickle.loads(pickle.dumps(message)) == message  # noqa: S301 -- our own bytes
    with pytest.raises(FrozenInstanceError):
        message._content = message.content()  # type: ignore[misc]


def test_message_copies_arguments_and_content() -> None:
    """Changes to an argument or to the returned model do not change the message."""
    given_part = {"type": "text", "value": "Hi", "text_decorations": [{"range": [0, 2], "style": "bold"}]}
    message = Message().part(given_part)

    content = message.content()
    content.parts = []
    given_part["text_decorations"][0]["range"][0] = 1  # type: ignore[index]

    assert parts(message)[0]["text_decorations"] == [{"range": [0, 2], "style": "bold"}]


def test_idempotency_key_is_created_for_each_send() -> None:
    """The key of the message is used if there is one; the key of the call overrides it."""
    message = Message("Hi")
    created = [content_of(message).idempotency_key for _ in range(2)]

    assert len({UUID(str(key)) for key in created}) == 2
    assert message.content().idempotency_key is None
    assert content_of(message.idempotency_key("mine")).idempotency_key == "mine"
    assert content_of(message.idempotency_key("mine"), idempotency_key="the call's").idempotency_key == "the call's"
    with pytest.raises(ValidationError, match=r"^idempotency_key is not an idempotency key: empty"):
        content_of("Hi", idempotency_key="")
