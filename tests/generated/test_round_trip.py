"""Every generated model keeps all the JSON that it is parsed from."""

from __future__ import annotations

import pickle
from copy import deepcopy
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import strategies
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from operations import PACKAGES, model, object_models

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

PHASES = set(Phase) - {Phase.explain}
EVERY_PACKAGE = pytest.mark.parametrize("package", PACKAGES)
ALL_MODELS = pytest.mark.timeout(600)  # Each test checks all models of a package.


@EVERY_PACKAGE
def test_package_has_a_model_for_every_schema(package: str) -> None:
    """The names are those of the specification. Unions have no class."""
    schemas = strategies.load(package).schemas
    unions = {name for name, schema in schemas.items() if {"anyOf", "oneOf"} & set(schema)}

    assert set(import_module(f"{package}.models").__all__) == set(schemas) - unions


@EVERY_PACKAGE
@ALL_MODELS
def test_model_keeps_all_json_in_a_round_trip(package: str, subtests: pytest.Subtests) -> None:
    """Unknown fields are kept. A null may become absent, and a timestamp may be written in another form."""
    for name in object_models(package):
        with subtests.test(name):
            check_round_trip(package, name)


def check_round_trip(package: str, name: str) -> None:
    """Parse payloads of a schema with its model and check what `to_dict` returns."""
    cls = model(package, name)
    optional = optional_names(package)

    # The strategy depends on the parameters; drawing it from `st.data()` would take three times as long.
    @settings(max_examples=10, deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))
    @given(strategies.load(package).component(name))
    def check(payload: dict[str, Any]) -> None:
        untouched = deepcopy(payload)
        value = cls.from_dict(payload)
        returned = value.to_dict()

        assert list(differences(payload, returned, optional)) == []
        assert list(unparsed_fields(value)) == []
        assert cls.from_dict(returned) == value
        assert pickle.loads(pickle.dumps(value)) == deepcopy(value) == value  # noqa: S301 -- we pickled it.
        assert payload == untouched

    check()


@EVERY_PACKAGE
@ALL_MODELS
def test_model_of_any_json_is_parsed_or_a_documented_exception(package: str, subtests: pytest.Subtests) -> None:
    """JSON that is not an object is always an exception."""
    for name in object_models(package):
        with subtests.test(name):
            check_invalid_json(package, name)


def check_invalid_json(package: str, name: str) -> None:
    """Parse any JSON, and payloads with one wrong value, with a model."""
    cls = model(package, name)
    payloads = strategies.load(package).component(name)

    @settings(max_examples=10, deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))
    @given(strategies.JSON | st.builds(with_wrong_value, payloads, strategies.JSON, st.randoms(use_true_random=False)))
    def check(value: object) -> None:
        try:
            cls.from_dict(value)
        except (KeyError, TypeError, ValueError, AttributeError):
            return

        assert isinstance(value, dict)

    check()


def with_wrong_value(payload: object, wrong: object, random: Random) -> object:
    """Replace one random part of a payload."""
    if isinstance(payload, dict) and payload and random.random() < 0.8:
        name = random.choice(sorted(payload))
        return {**payload, name: with_wrong_value(payload[name], wrong, random)}
    if isinstance(payload, list) and payload and random.random() < 0.8:
        return [with_wrong_value(payload[0], wrong, random), *payload[1:]]
    return wrong


@cache
def optional_names(package: str) -> set[str]:
    """Return the names of all properties of a specification. A null under another name is data and must be kept."""
    found: set[str] = set()
    ahead: list[Any] = [strategies.load(package).schemas]
    while ahead:
        part = ahead.pop()
        if isinstance(part, dict):
            found |= set(part.get("properties", {}))
            ahead += part.values()
        elif isinstance(part, list):
            ahead += part
    return found


def differences(before: object, after: object, optional: set[str], where: str = "") -> Iterator[str]:
    """Yield each difference, except omitted nulls of documented fields."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in {**before, **after}:
            if name in before and name in after:
                yield from differences(before[name], after[name], optional, f"{where}.{name}")
            elif before.get(name, "absent") is not None or name not in optional:
                yield f"{where}.{name}"
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from differences(old, new, optional, f"{where}[{number}]")
    elif type(before) is not type(after) or (before != after and as_timestamp(before) != as_timestamp(after)):
        yield f"{where}: {before!r} became {after!r}"


def as_timestamp(value: object) -> object:
    """Parse a timestamp with an offset. Return any other value unchanged."""
    try:
        time = datetime.fromisoformat(str(value))
    except ValueError:
        return value
    return time if time.tzinfo else value


def unparsed_fields(value: Any) -> Iterator[str]:
    """Yield the fields with a plain dict instead of a model, except fields of type `Any` and unknown ones."""
    for field in attrs.fields(type(value)):
        if field.name == "additional_properties" or "Any" in str(field.type):
            continue
        inner = getattr(value, field.name)
        for member in inner if isinstance(inner, list) else [inner]:
            if isinstance(member, dict):
                yield f"{type(value).__name__}.{field.name}"
            elif attrs.has(type(member)):
                yield from unparsed_fields(member)
