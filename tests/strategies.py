"""Hypothesis strategies that generate JSON from the schemas of the OpenAPI 3.1 documents.

The values are those that a service may send, including unknown fields in open objects. An unsupported
keyword raises an error, so that no schema is generated more narrowly than it is written.
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
"""Formats of numbers, which do not change their JSON form."""


@cache
def load(package: str) -> Specification:
    """Load the OpenAPI document of a generated package such as ``contiguity_api``."""
    return Specification(json.loads((ROOT / "generated" / package / "openapi.json").read_text()))


class Specification:
    """Strategies for the schemas of an OpenAPI document."""

    def __init__(self, document: Schema) -> None:
        """Create strategies for a parsed OpenAPI document."""
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        self._components: dict[str, st.SearchStrategy[Any]] = {}

    def component(self, name: str) -> st.SearchStrategy[Any]:
        """Return a strategy for a schema of the components."""
        if name not in self._components:
            self._components[name] = st.deferred(lambda: self.draw(self.schemas[name]))
        return self._components[name]

    def event(self, type_: str) -> st.SearchStrategy[Any]:
        """Return a strategy for the bodies of a webhook, by its name in ``webhooks``."""
        hook = self.document["webhooks"][type_]["post"]
        return self.draw(hook["requestBody"]["content"]["application/json"]["schema"])

    def draw(self, schema: Schema | bool) -> st.SearchStrategy[Any]:
        """Return a strategy for a schema of this document."""
        drawn: st.SearchStrategy[Any]
        if schema is True or schema is False:
            return JSON if schema else st.nothing()
        keywords = {key: value for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}
        if "allOf" in keywords:
            return self.draw(self.merged(schema))
        for union in {"anyOf", "oneOf"} & set(keywords):
            common = {key: value for key, value in keywords.items() if key != union}
            return st.one_of([self.draw(_merge(common, member) if common else member) for member in keywords[union]])
        if set(keywords) == {"$ref"}:
            drawn = self.component(_name(keywords["$ref"]))
        elif "const" in keywords:
            drawn = st.just(keywords["const"])
        elif "enum" in keywords:
            drawn = st.sampled_from(keywords["enum"])
        elif "type" not in keywords:
            _reject_unknown(keywords)
            drawn = JSON
        elif isinstance(keywords["type"], list):
            drawn = st.one_of([self.draw({**keywords, "type": type_}) for type_ in keywords["type"]])
        else:
            drawn = getattr(self, f"_{keywords.pop('type')}")(keywords)
        return drawn

    def merged(self, schema: Schema) -> Schema:
        """Merge the schemas of an ``allOf`` with the keywords next to it."""
        whole = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema.get("allOf", []):
            while "$ref" in part:
                part = self.schemas[_name(part["$ref"])]  # noqa: PLW2901 -- resolve the reference
            whole = _merge(self.merged(part), whole)
        return whole

    def _object(self, keywords: Schema) -> st.SearchStrategy[dict[str, Any]]:
        properties = keywords.pop("properties", {})
        extra = keywords.pop("additionalProperties", True)
        needed = {name: properties.get(name, True) for name in keywords.pop("required", [])}
        optional = {name: schema for name, schema in properties.items() if name not in needed}
        _reject_unknown(keywords)
        documented = st.fixed_dictionaries(
            {name: self.draw(schema) for name, schema in needed.items()},
            optional={name: self.draw(schema) for name, schema in optional.items()},
        )
        if extra is False:
            return documented
        names = st.text().filter(lambda name: name not in properties)
        unknown = st.dictionaries(names, self.draw(extra), max_size=2)
        return st.builds(lambda known, more: {**known, **more}, documented, unknown)

    def _array(self, keywords: Schema) -> st.SearchStrategy[list[Any]]:
        items = self.draw(keywords.pop("items", True))
        least, most = keywords.pop("minItems", 0), keywords.pop("maxItems", None)
        by = json.dumps if keywords.pop("uniqueItems", False) else None
        _reject_unknown(keywords)
        # Short lists are sufficient.
        return st.lists(items, min_size=least, max_size=min(max(least, 4), most or 4), unique_by=by)

    def _string(self, keywords: Schema) -> st.SearchStrategy[str]:
        pattern, format_ = keywords.pop("pattern", None), keywords.pop("format", None)
        least, most = keywords.pop("minLength", 0), keywords.pop("maxLength", None)
        _reject_unknown(keywords)
        if pattern is not None:
            # In Python `$` also matches before a line break at the end; in JSON Schema it does not.
            drawn = st.from_regex(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)
        elif format_ is not None:
            drawn = FORMATS[format_]
        else:
            return st.text(min_size=least, max_size=most)
        return drawn.filter(lambda text: len(text) >= least and (most is None or len(text) <= most))

    def _integer(self, keywords: Schema) -> st.SearchStrategy[int]:
        least, most = keywords.pop("minimum", None), keywords.pop("maximum", None)
        if keywords.pop("format", None) not in {None, *NUMBERS}:
            raise NotImplementedError("unsupported format of integers")
        _reject_unknown(keywords)
        return st.integers(least, most)

    def _number(self, keywords: Schema) -> st.SearchStrategy[float]:
        least, most = keywords.pop("minimum", None), keywords.pop("maximum", None)
        if keywords.pop("format", None) not in {None, *NUMBERS}:
            raise NotImplementedError("unsupported format of numbers")
        _reject_unknown(keywords)
        floats = st.floats(least, most, allow_nan=False, allow_infinity=False)
        return floats | st.integers(None if least is None else int(least), None if most is None else int(most))

    def _boolean(self, keywords: Schema) -> st.SearchStrategy[bool]:
        _reject_unknown(keywords)
        return st.booleans()

    def _null(self, keywords: Schema) -> st.SearchStrategy[None]:
        # The keywords apply to the other members of the `type` list.
        del keywords
        return st.none()


def _name(reference: str) -> str:
    """Return the component name of a reference."""
    return reference.removeprefix("#/components/schemas/")


def _merge(one: Schema, other: Schema) -> Schema:
    """Merge two schemas; the second takes precedence."""
    whole = {**one, **other}
    if "properties" in one and "properties" in other:
        whole["properties"] = {**one["properties"], **other["properties"]}
    if "required" in one and "required" in other:
        whole["required"] = [*one["required"], *(name for name in other["required"] if name not in one["required"])]
    return whole


def _reject_unknown(keywords: Schema) -> None:
    """Raise an error if a schema has unsupported keywords."""
    if keywords:
        raise NotImplementedError(f"unsupported keywords: {sorted(keywords)}")
