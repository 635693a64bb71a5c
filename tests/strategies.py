"""Hypothesis strategies that draw JSON from the schemas of our OpenAPI 3.1 documents.

The specification is the oracle: what is drawn is what a service may send, unknown fields in open objects included. A
keyword that is not understood is an error, so that no schema is drawn from more narrowly than it is written.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parent.parent
Schema: TypeAlias = dict[str, Any]

ANNOTATIONS = {"$comment", "default", "deprecated", "description", "discriminator", "example", "examples", "title"}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
"""Any JSON value."""

FORMATS = {
    "date": st.dates().map(lambda day: day.isoformat()),
    "date-time": st.builds(
        lambda moment, offset: moment.isoformat() + offset, st.datetimes(), st.sampled_from(["Z", "+00:00", "-05:30"])
    ),
    "email": st.emails(),
    "uri": st.from_regex(r"\Ahttps://[a-z0-9-]{1,20}\.example/[A-Za-z0-9._~-]{0,20}\Z"),
    "uuid": st.uuids().map(str),
}
NUMBERS = {"float", "double", "int32", "int64"}
"""Formats of numbers, which JSON does not show."""


@cache
def load(package: str) -> Specification:
    """Load the specification that a generated package, as ``contiguity_api``, carries."""
    return Specification(json.loads((ROOT / "generated" / package / "openapi.json").read_text()))


class Specification:
    """An OpenAPI document as a source of JSON documents."""

    def __init__(self, document: Schema) -> None:
        """Take the document as it was loaded."""
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        self._components: dict[str, st.SearchStrategy[Any]] = {}

    def component(self, name: str) -> st.SearchStrategy[Any]:
        """Draw documents of a schema of the components."""
        if name not in self._components:
            self._components[name] = st.deferred(lambda: self.draw(self.schemas[name]))
        return self._components[name]

    def event(self, type_: str) -> st.SearchStrategy[Any]:
        """Draw bodies of a webhook, by the name that it has in the document's ``webhooks``."""
        hook = self.document["webhooks"][type_]["post"]
        return self.draw(hook["requestBody"]["content"]["application/json"]["schema"])

    def draw(self, schema: Schema | bool) -> st.SearchStrategy[Any]:
        """Draw documents of any schema of this document."""
        drawn: st.SearchStrategy[Any]
        if schema is True or schema is False:
            return JSON if schema else st.nothing()
        told = {key: value for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}
        if "allOf" in told:
            return self.draw(self.merged(schema))
        for union in {"anyOf", "oneOf"} & set(told):
            common = {key: value for key, value in told.items() if key != union}
            return st.one_of([self.draw(_both(common, member) if common else member) for member in told[union]])
        if set(told) == {"$ref"}:
            drawn = self.component(_name(told["$ref"]))
        elif "const" in told:
            drawn = st.just(told["const"])
        elif "enum" in told:
            drawn = st.sampled_from(told["enum"])
        elif "type" not in told:
            _nothing_left(told)
            drawn = JSON
        elif isinstance(told["type"], list):
            drawn = st.one_of([self.draw({**told, "type": type_}) for type_ in told["type"]])
        else:
            drawn = getattr(self, f"_{told.pop('type')}")(told)
        return drawn

    def merged(self, schema: Schema) -> Schema:
        """Make one schema of an ``allOf`` and what stands beside it."""
        whole = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema.get("allOf", []):
            while "$ref" in part:
                part = self.schemas[_name(part["$ref"])]  # noqa: PLW2901 -- a reference stands for what it names.
            whole = _both(self.merged(part), whole)
        return whole

    def _object(self, told: Schema) -> st.SearchStrategy[dict[str, Any]]:
        properties = told.pop("properties", {})
        extra = told.pop("additionalProperties", True)
        needed = {name: properties.get(name, True) for name in told.pop("required", [])}
        optional = {name: schema for name, schema in properties.items() if name not in needed}
        _nothing_left(told)
        documented = st.fixed_dictionaries(
            {name: self.draw(schema) for name, schema in needed.items()},
            optional={name: self.draw(schema) for name, schema in optional.items()},
        )
        if extra is False:
            return documented
        names = st.text().filter(lambda name: name not in properties)
        unknown = st.dictionaries(names, self.draw(extra), max_size=2)
        return st.builds(lambda known, more: {**known, **more}, documented, unknown)

    def _array(self, told: Schema) -> st.SearchStrategy[list[Any]]:
        items = self.draw(told.pop("items", True))
        least, most = told.pop("minItems", 0), told.pop("maxItems", None)
        by = json.dumps if told.pop("uniqueItems", False) else None
        _nothing_left(told)
        # Long lists show nothing that short ones do not.
        return st.lists(items, min_size=least, max_size=min(max(least, 4), most or 4), unique_by=by)

    def _string(self, told: Schema) -> st.SearchStrategy[str]:
        pattern, format_ = told.pop("pattern", None), told.pop("format", None)
        least, most = told.pop("minLength", 0), told.pop("maxLength", None)
        _nothing_left(told)
        if pattern is not None:
            # In Python `$` also matches before a line break at the end; in JSON Schema it does not.
            drawn = st.from_regex(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)
        elif format_ is not None:
            drawn = FORMATS[format_]
        else:
            return st.text(min_size=least, max_size=most)
        return drawn.filter(lambda text: len(text) >= least and (most is None or len(text) <= most))

    def _integer(self, told: Schema) -> st.SearchStrategy[int]:
        least, most = told.pop("minimum", None), told.pop("maximum", None)
        if told.pop("format", None) not in {None, *NUMBERS}:
            raise NotImplementedError("a format of integers that is not known")
        _nothing_left(told)
        return st.integers(least, most)

    def _number(self, told: Schema) -> st.SearchStrategy[float]:
        least, most = told.pop("minimum", None), told.pop("maximum", None)
        if told.pop("format", None) not in {None, *NUMBERS}:
            raise NotImplementedError("a format of numbers that is not known")
        _nothing_left(told)
        floats = st.floats(least, most, allow_nan=False, allow_infinity=False)
        return floats | st.integers(None if least is None else int(least), None if most is None else int(most))

    def _boolean(self, told: Schema) -> st.SearchStrategy[bool]:
        _nothing_left(told)
        return st.booleans()

    def _null(self, told: Schema) -> st.SearchStrategy[None]:
        # What is said of another member of the same `type` list does not hold for null.
        del told
        return st.none()


def _name(reference: str) -> str:
    """Read the name of a component from a reference to it."""
    return reference.removeprefix("#/components/schemas/")


def _both(one: Schema, other: Schema) -> Schema:
    """Make one schema of two that both hold; the second wins where both say the same thing differently."""
    whole = {**one, **other}
    if "properties" in one and "properties" in other:
        whole["properties"] = {**one["properties"], **other["properties"]}
    if "required" in one and "required" in other:
        whole["required"] = [*one["required"], *(name for name in other["required"] if name not in one["required"])]
    return whole


def _nothing_left(told: Schema) -> None:
    """Refuse to draw from a schema of which a part was not understood."""
    if told:
        raise NotImplementedError(f"keywords that are not known: {sorted(told)}")
