"""Values without a JSON form are rejected before any I/O, at any depth, by the facade and by the generated clients."""

from __future__ import annotations

import dataclasses
import enum
import math
from decimal import Decimal
from typing import Any

import operations
import pytest
from example_service import BASE_URL, AsyncExampleTransport, ExampleService, ExampleTransport, result_of
from hypothesis import given
from hypothesis import strategies as st
from loopback import Loopback

from contiguity import AsyncLinq, Linq
from contiguity._core import json
from contiguity.errors import ValidationError
from linq_api.api.messages import place_sticker
from linq_api.errors import InvalidValue
from linq_api.models import StickerPlace, StickerPlacement
from linq_api.types import Operation

INTEGERS = st.integers(-(2**63), 2**64 - 1)
VALID = st.recursive(
    st.none()
    | st.booleans()
    | INTEGERS
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.just("null"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


class Score(enum.Enum):
    """An enum with a member that JSON cannot hold."""

    UNKNOWN = math.nan


@dataclasses.dataclass
class Rating:
    """A dataclass, which orjson encodes."""

    stars: float


FAULTS = {
    "nan": (math.nan, "finite"),
    "infinity": (math.inf, "finite"),
    "negative infinity": (-math.inf, "finite"),
    "Decimal NaN": (Decimal("NaN"), "Decimal"),
    "Decimal": (Decimal("1.5"), "Decimal"),
    "large integer": (2**64, "64 bits"),
    "small integer": (-(2**63) - 1, "64 bits"),
    "lone surrogate": ("a\ud83d", "surrogate"),
    "int key": ({1: "a"}, "keys"),
    "None key": ({None: "a"}, "keys"),
    "surrogate key": ({"a\ud83d": 1}, "surrogate"),
    "bytes": (b"a", "bytes"),
    "set": ({1}, "set"),
    "object": (object(), "object"),
}


MESSAGE = "69a37c7d-af4f-4b5e-af42-e28e98ce873a"


def sticker(x: float) -> StickerPlace:
    """Return a body with a number inside an object."""
    return StickerPlace(StickerPlacement(x=x))


def operation_with(body: dict[str, Any]) -> Operation[Any]:
    """Return an operation of the generated package with any body."""
    return Operation(name="x", method="POST", template="/", path="/", decode=dict, json=body)


@st.composite
def invalid_value(draw: st.DrawFn) -> tuple[dict[str, Any], str, str]:
    """Generate a JSON object with one fault, the path of the fault, and a part of the error message."""
    value, word = FAULTS[draw(st.sampled_from(sorted(FAULTS)))]
    place = ""
    for _ in range(draw(st.integers(0, 5))):
        if draw(st.booleans()):
            before = draw(st.lists(VALID, max_size=2))
            place = f"[{len(before)}]{place}"
            value = [*before, value, *draw(st.lists(VALID, max_size=2))]
        else:
            before = {f"k{number}": draw(VALID) for number in range(draw(st.integers(0, 2)))}
            key, step = draw(st.sampled_from([("score", ".score"), ("", ""), ("+12025550143", "")]))
            place = f"{step or f'[key {len(before)}]'}{place}"
            value = {**before, key: value, "z": draw(VALID)}
    return {"metadata": value}, f"metadata{place}", word


@given(VALID)
def test_any_json_value_is_encoded_unchanged(value: Any) -> None:
    assert json.loads(json.dumps(value)) == value
    operation_with({"value": value}).request()


@given(invalid_value())
def test_value_without_a_json_form_is_rejected_with_its_place(drawn: tuple[dict[str, Any], str, str]) -> None:
    """By the facade and by the raw client, at any depth."""
    body, place, word = drawn

    with pytest.raises(ValidationError, match=word) as ours:
        json.dumps(body)
    with pytest.raises(InvalidValue, match=word) as raw:
        operation_with(body).request()

    assert ours.value.argument == raw.value.place == place
    assert "12025550143" not in str(ours.value) + str(raw.value)


@pytest.mark.parametrize(
    ("value", "place"), [(Score.UNKNOWN, "score"), (Rating(math.nan), "score.stars"), (Rating(math.inf), "score.stars")]
)
def test_nan_inside_a_type_that_only_orjson_encodes_is_rejected(value: Any, place: str) -> None:
    """Members of enums and dataclasses are searched as well."""
    with pytest.raises(ValidationError, match="finite") as caught:
        json.dumps({"score": value})

    assert caught.value.argument == place


def test_body_nested_too_deeply_is_rejected() -> None:
    """A cycle always exceeds the limit."""
    cycle: list[Any] = []
    cycle.append(cycle)

    with pytest.raises(ValidationError, match="nested"):
        json.dumps({"metadata": cycle})
    with pytest.raises(InvalidValue, match="nested"):
        operation_with({"metadata": cycle}).request()


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("client_class", [Linq, AsyncLinq])
def test_facade_sends_nothing_for_a_nested_nan(client_class: Any, number: float) -> None:
    """A number inside an argument is rejected before the transport is called."""
    service = ExampleService("linq_api")
    wire = ExampleTransport(service) if client_class is Linq else AsyncExampleTransport(service)
    client = client_class(api_key="x", base_url=BASE_URL, transport=wire)
    call = place_sticker.operation(MESSAGE, MESSAGE, body=sticker(number))

    with pytest.raises(ValidationError, match=r"^placement\.x must be a finite number") as caught:
        result_of(client.call(call))

    assert caught.value.argument == "placement.x"
    assert service.requests == []


@pytest.mark.parametrize("kind", operations.CALLS)
def test_raw_client_sends_nothing_for_a_nested_nan(kind: str) -> None:
    """The four calls of a generated client raise the package's own `ValueError`."""
    arguments = {"message_id": MESSAGE, "reaction_id": MESSAGE, "body": sticker(math.nan)}
    with Loopback() as loopback, pytest.raises(InvalidValue, match=r"^placement\.x must be a finite number"):
        operations.call(place_sticker, kind, loopback.url, arguments)

    assert loopback.requests == []


def test_raw_client_rejects_nan_in_a_query() -> None:
    """A parameter of the query is checked like the body."""
    operation = Operation(name="x", method="GET", template="/", path="/", decode=dict, query={"limit": math.nan})

    with pytest.raises(InvalidValue, match="limit must be a finite number"):
        operation.request()


def test_raw_client_rejects_a_lone_surrogate_in_a_path() -> None:
    """A path parameter is checked when the operation is created."""
    with pytest.raises(ValueError, match="must not contain a lone surrogate"):
        place_sticker.operation("a\ud83d", MESSAGE, body=sticker(0.5))
