"""The library accepts and rejects the same messages as the oracle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from message_oracle import broken_rules
from message_strategies import marked, media, plain, standalone
from segmenter import Segmenter
from strategies import load

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of

if TYPE_CHECKING:
    from collections.abc import Iterator

parts = st.lists(plain() | marked() | media() | standalone(), max_size=4)
described_parts = st.lists(load("linq_api").component("MessagePart"), max_size=2)


@pytest.fixture(scope="module")
def segmenter() -> Iterator[Segmenter]:
    """Start Node to find grapheme clusters."""
    with Segmenter() as started:
        yield started


def content_or_error(message: Any, *, first: bool = False) -> dict[str, Any] | ValidationError:
    """Return the content that is sent, or the error."""
    try:
        return content_of(message, first=first, idempotency_key="k").to_dict()
    except ValidationError as error:
        return error


@settings(max_examples=400)
@given(given_parts=parts | described_parts, first=st.booleans())
def test_content_is_rejected_only_if_it_breaks_a_rule(
    segmenter: Segmenter, given_parts: list[dict[str, Any]], first: bool
) -> None:
    """Valid parts are sent unchanged."""

    def splits(text: str, unit: int) -> bool:
        return unit not in segmenter.boundaries(text)

    broken = broken_rules({"parts": given_parts}, first=first, splits=splits)
    # The library also rejects "www." without a scheme, which the oracle does not check.
    assume(not first or not any("www." in str(part.get("value")) for part in given_parts))

    result = content_or_error(given_parts, first=first)

    if broken:
        assert isinstance(result, ValidationError), broken
        assert result.argument.startswith("message")
    else:
        assert result == {"parts": given_parts, "idempotency_key": "k"}


@given(st.lists(plain() | marked() | media() | standalone(), min_size=1, max_size=3))
def test_content_from_models_equals_content_from_dicts(given_parts: list[dict[str, Any]]) -> None:
    by_model, by_dict = content_or_error([load_part(part) for part in given_parts]), content_or_error(given_parts)

    assert by_model == by_dict or str(by_model) == str(by_dict)


def load_part(part: dict[str, Any]) -> object:
    """Return the generated model of a part."""
    from linq_api.models import MessageContent  # noqa: PLC0415

    loaded = MessageContent.from_dict({"parts": [part]}).parts
    assert loaded is not None
    return loaded[0]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text() | st.binary(), st.lists, max_leaves=8))
def test_content_of_any_other_object_raises_validation_error(message: Any) -> None:
    assume(not isinstance(message, str) or not message)

    with pytest.raises(ValidationError):
        content_of(message)


@given(
    part=marked() | media() | standalone(),
    at=st.randoms(use_true_random=False),
    value=st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers()) | st.binary(),
)
def test_content_any_value_in_any_field_is_valid_or_rejected(part: dict[str, Any], at: Any, value: Any) -> None:
    """A value of any type results in a valid message or a `ValidationError` that names the part."""
    result = content_or_error([{**part, at.choice([*part, "unknown"]): value}])

    if isinstance(result, ValidationError):
        assert result.argument.startswith("message[0]")
    else:
        assert broken_rules(result) == set()
