"""Parts that a person hands over: what is sent and what is refused is what the service's rules say, written twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from message_oracle import faults
from message_strategies import marked, media, others, plain
from segmenter import Segmenter
from strategies import load

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of

if TYPE_CHECKING:
    from collections.abc import Iterator

parts = st.lists(plain() | marked() | media() | others(), max_size=4)
drawn_from_description = st.lists(load("linq_api").component("MessagePart"), max_size=2)


@pytest.fixture(scope="module")
def segmenter() -> Iterator[Segmenter]:
    """Node, for the characters."""
    with Segmenter() as started:
        yield started


def judged(message: Any, *, first: bool = False) -> dict[str, Any] | ValidationError:
    """Give what goes out, or why nothing does."""
    try:
        return content_of(message, first=first, idempotency_key="k").to_dict()
    except ValidationError as error:
        return error


@settings(max_examples=400)
@given(given_parts=parts | drawn_from_description, first=st.booleans())
def test_refuses_exactly_what_breaks_a_rule(
    segmenter: Segmenter, given_parts: list[dict[str, Any]], first: bool
) -> None:
    """Whatever parts are given go out unchanged if no rule is broken, and are refused before any I/O if one is."""

    def splits(text: str, unit: int) -> bool:
        return unit not in segmenter.boundaries(text)

    broken = faults({"parts": given_parts}, first=first, splits=splits)
    # Who writes "www." alone is refused, too; the second set of rules knows only schemes.
    assume(not first or not any("www." in str(part.get("value")) for part in given_parts))

    verdict = judged(given_parts, first=first)

    if broken:
        assert isinstance(verdict, ValidationError), broken
        assert verdict.argument.startswith("message")
    else:
        assert verdict == {"parts": given_parts, "idempotency_key": "k"}


@given(st.lists(plain() | marked() | media() | others(), min_size=1, max_size=3))
def test_models_are_as_good_as_dicts(given_parts: list[dict[str, Any]]) -> None:
    """Parts as generated models are judged as the same parts in dicts are."""
    by_model, by_dict = judged([load_part(part) for part in given_parts]), judged(given_parts)

    assert by_model == by_dict or str(by_model) == str(by_dict)


def load_part(part: dict[str, Any]) -> object:
    """Make the generated model of a part."""
    from linq_api.models import MessageContent  # noqa: PLC0415

    loaded = MessageContent.from_dict({"parts": [part]}).parts
    assert loaded is not None
    return loaded[0]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text() | st.binary(), st.lists, max_leaves=8))
def test_anything_else_is_refused_in_our_words(message: Any) -> None:
    """Whatever is given as a message, nothing but `ValidationError` comes of what cannot be sent."""
    assume(not isinstance(message, str) or not message)

    with pytest.raises(ValidationError):
        content_of(message)


@given(
    part=marked() | media() | others(),
    at=st.randoms(use_true_random=False),
    value=st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers()) | st.binary(),
)
def test_any_value_in_any_field_is_sent_right_or_refused(part: dict[str, Any], at: Any, value: Any) -> None:
    """A field with a value of any type leads to a valid message or to a `ValidationError` that names the place."""
    verdict = judged([{**part, at.choice([*part, "unknown"]): value}])

    if isinstance(verdict, ValidationError):
        assert verdict.argument.startswith("message[0]")
    else:
        assert faults(verdict) == set()
