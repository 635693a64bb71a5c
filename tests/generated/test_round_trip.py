"""Every generated model keeps what it is given."""

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

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

PHASES = set(Phase) - {Phase.explain}
PACKAGES = sorted(path.parent.name for path in (strategies.ROOT / "generated").glob("*/openapi.json"))


def models() -> Iterator[Any]:
    """Go through every model that is an object."""
    for package in PACKAGES:
        module = import_module(f"{package}.models")
        for name in module.__all__:
            if attrs.has(getattr(module, name)):
                yield pytest.param(package, name, id=f"{package}-{name}")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_schema_is_a_model_of_its_name(package: str) -> None:
    """The models are the specification's schemas, under the specification's names; only unions have no class."""
    schemas = strategies.load(package).schemas
    unions = {name for name, schema in schemas.items() if {"anyOf", "oneOf"} & set(schema)}

    assert set(import_module(f"{package}.models").__all__) == set(schemas) - unions


@pytest.mark.parametrize(("package", "name"), list(models()))
def test_round_trip(package: str, name: str) -> None:
    """What `from_dict` reads, unknown fields included, `to_dict` gives back.

    Only a null may come back as absent, and a time may come back as the same moment spelled otherwise.
    """
    model = getattr(import_module(f"{package}.models"), name)
    optional = optional_names(package)

    # The strategy depends on the parameters; drawing it from `st.data()` would take three times as long.
    @settings(max_examples=10, deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))
    @given(strategies.load(package).component(name))
    def keeps(document: dict[str, Any]) -> None:
        untouched = deepcopy(document)
        value = model.from_dict(document)
        returned = value.to_dict()

        assert list(lost(document, returned, optional)) == []
        assert list(left_raw(value)) == []
        assert model.from_dict(returned) == value
        assert pickle.loads(pickle.dumps(value)) == deepcopy(value) == value  # noqa: S301 -- it is our own.
        assert document == untouched

    keeps()


@pytest.mark.parametrize(("package", "name"), list(models()))
def test_misreading(package: str, name: str) -> None:
    """Reading any JSON gives a model or one of the documented exceptions, and what is no object gives no model."""
    model = getattr(import_module(f"{package}.models"), name)
    documents = strategies.load(package).component(name)

    @settings(max_examples=10, deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))
    @given(strategies.JSON | st.builds(spoiled, documents, strategies.JSON, st.randoms(use_true_random=False)))
    def reads(document: object) -> None:
        try:
            model.from_dict(document)
        except (KeyError, TypeError, ValueError, AttributeError):
            return

        assert isinstance(document, dict)

    reads()


def spoiled(document: object, wrong: object, random: Random) -> object:
    """Put a wrong value in some place of a document."""
    if isinstance(document, dict) and document and random.random() < 0.8:
        name = random.choice(sorted(document))
        return {**document, name: spoiled(document[name], wrong, random)}
    if isinstance(document, list) and document and random.random() < 0.8:
        return [spoiled(document[0], wrong, random), *document[1:]]
    return wrong


@cache
def optional_names(package: str) -> set[str]:
    """Collect the names of all properties of a specification: a null of another name is data, and must be kept."""
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


def lost(before: object, after: object, optional: set[str], where: str = "") -> Iterator[str]:
    """Say what differs, apart from nulls of documented fields that were left out."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in {**before, **after}:
            if name in before and name in after:
                yield from lost(before[name], after[name], optional, f"{where}.{name}")
            elif before.get(name, "absent") is not None or name not in optional:
                yield f"{where}.{name}"
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from lost(old, new, optional, f"{where}[{number}]")
    elif type(before) is not type(after) or (before != after and moment(before) != moment(after)):
        yield f"{where}: {before!r} became {after!r}"


def moment(value: object) -> object:
    """Read a time with its offset; anything else is taken as it is."""
    try:
        time = datetime.fromisoformat(str(value))
    except ValueError:
        return value
    return time if time.tzinfo else value


def left_raw(value: Any) -> Iterator[str]:
    """Name the fields that hold a JSON object which should have become a model; fields of Any and unknown ones may."""
    for field in attrs.fields(type(value)):
        if field.name == "additional_properties" or "Any" in str(field.type):
            continue
        inner = getattr(value, field.name)
        for member in inner if isinstance(inner, list) else [inner]:
            if isinstance(member, dict):
                yield f"{type(value).__name__}.{field.name}"
            elif attrs.has(type(member)):
                yield from left_raw(member)
