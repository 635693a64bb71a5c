"""JSON Schema as OpenAPI 3.1 defines it, where jsonschema differs, and readable validation errors."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend  # pyright: ignore[reportUnknownVariableType] -- jsonschema is partly typed

from contiguity_api import constants as contiguity_constants
from linq_api import constants as linq_constants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from referencing import Registry

_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""The characters that ``\\s`` matches in ECMA-262. Python's set is different."""

_CHARACTER = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})"
_URI = re.compile(
    rf"""[A-Za-z][A-Za-z0-9+.\-]*:
    (?://(?:(?:{_CHARACTER}|:)*@)?(?:\[[0-9A-Fa-f:.]+\]|{_CHARACTER}*)(?::[0-9]*)?(?=[/?\#]|\Z))?
    (?:{_CHARACTER}|[:@/])*(?:\?(?:{_CHARACTER}|[:@/?])*)?(?:\#(?:{_CHARACTER}|[:@/?])*)?""",
    re.VERBOSE,
)
"""RFC 3986, appendix A."""

_DATE_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
)
"""RFC 3339, section 5.6."""

_CHECKER = FormatChecker(formats=())

_TYPE_NAMES = {
    "string": "a string", "integer": "an integer", "number": "a number", "boolean": "a boolean",
    "object": "an object", "array": "a list", "null": "null",
}  # fmt: skip
_RULES = {
    "minLength": "have at least {value} characters",
    "maxLength": "have at most {value} characters",
    "minItems": "have at least {value} items",
    "maxItems": "have at most {value} items",
    "minimum": "be at least {value}",
    "maximum": "be at most {value}",
    "const": "be {value}",
}
_PHONE = "an E.164 phone number"
_PATTERN_NAMES = {
    contiguity_constants.E164_PATTERN: _PHONE,
    contiguity_constants.IMESSAGE_ADDRESS_PATTERN: f"{_PHONE} or an email address",
    r"^https?://\S+$": "a URL",
    linq_constants.E164_PATTERN: _PHONE,
    "^https://": "an HTTPS URL",
    "^https?://": "an HTTPS URL",
}
_FORMAT_NAMES = {"uri": "a URL", "date-time": "a time in RFC 3339 format, such as 2026-05-01T09:30:00Z"}


@_CHECKER.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or _URI.fullmatch(value) is not None


@_CHECKER.checks("date-time")
def _is_date_time(value: object) -> bool:
    if not isinstance(value, str):
        return True
    if _DATE_TIME.fullmatch(value) is None:
        return False
    try:
        # Python has no leap seconds, and the fraction does not affect the validity of the date.
        datetime.fromisoformat(re.sub(r":60|\.[0-9]+", lambda found: ":59" if found[0] == ":60" else "", value.upper()))
    except ValueError:
        return False
    return True


def _check_pattern(_: Any, pattern: str, instance: object, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _compile(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    r"""Compile an ECMA-262 pattern.

    Its ``$`` matches only at the end, while Python's also matches before a trailing newline, and its ``\s`` matches
    another set of characters.
    """
    inside = False

    def translate(found: re.Match[str]) -> str:
        nonlocal inside
        part = found[0]
        if part in ("[", "]"):
            inside = part == "["
        elif part == "$" and not inside:
            part = r"\Z"
        elif part == r"\s":
            part = _SPACE if inside else f"[{_SPACE}]"
        elif part == r"\S":
            part = f"[^{_SPACE}]"
        return part

    return re.compile(re.sub(r"\\.|[][$]", translate, pattern))


_Validator: type[Draft202012Validator] = extend(Draft202012Validator, {"pattern": _check_pattern})  # type: ignore[no-untyped-call]


def validator(schema: Mapping[str, Any], registry: Registry[Any]) -> Draft202012Validator:
    """Return a validator of a schema that checks the formats ``uri`` and ``date-time``."""
    return _Validator(dict(schema), registry=registry, format_checker=_CHECKER)


def best_error(errors: Sequence[ValidationError]) -> ValidationError:
    """Return the most specific cause of the first error; missing properties are first."""
    error = min(errors, key=lambda each: each.validator != "required")
    while error.context:
        error = _best_alternative(error)
    return error


def explain(error: ValidationError, name: str | None = None) -> str:
    """Describe a validation error with the path of the value.

    Args:
        error: The error.
        name: The name of the parameter; None for the body.
    """
    path = [name] if name else []
    path += [part for part in error.absolute_path if isinstance(part, str)]
    instance: Any = error.instance
    schema: Any = error.schema
    value: Any = error.validator_value
    if error.validator == "required":
        return f"{_quote([*path, next(key for key in value if key not in instance)])} is required"
    if error.validator == "additionalProperties":
        return f"{_quote([*path, next(key for key in instance if key not in schema['properties'])])} is not known"
    if "attachments" in path:
        limit = f"at most {value} " if error.validator == "maxItems" else ""
        return f"attachments must be {limit}HTTPS URLs with a file extension"
    if error.validator in ("minimum", "maximum") and {"minimum", "maximum"} <= schema.keys():
        return f"{_quote(path)} must be between {schema['minimum']} and {schema['maximum']}"
    return f"{_quote(path)} must {_rule(str(error.validator), value)}"


def _best_alternative(error: ValidationError) -> ValidationError:
    """Return the error of the alternative of a oneOf that was probably intended; null is the least likely."""
    # An alternative whose discriminator has another value was not intended, unless this applies to all.
    excluded = {each.schema_path[0] for each in error.context or () if each.validator == "const"}
    intended = [each for each in error.context or () if each.schema_path[0] not in excluded] or error.context or ()
    context = [each for each in intended if not (each.validator == "type" and each.validator_value == "null")]
    return max(context or error.context or (), key=lambda each: (len(each.absolute_path), each.validator != "type"))


def _rule(keyword: str, value: Any) -> str:
    if keyword == "enum":
        rule = "be one of " + ", ".join(map(str, value))
    elif keyword == "type":
        types: list[str] = [value] if isinstance(value, str) else value
        rule = "be " + " or ".join(_TYPE_NAMES[type_] for type_ in types)
    elif keyword == "pattern":
        rule = "be " + _PATTERN_NAMES[value] if value in _PATTERN_NAMES else f"match {value}"
    elif keyword == "format":
        rule = f"be {_FORMAT_NAMES[value]}"
    elif (keyword, value) == ("minLength", 1):
        rule = "not be empty"
    else:
        rule = _RULES.get(keyword, "satisfy {keyword}").format(value=value, keyword=keyword)
    return rule


def _quote(path: Iterable[str]) -> str:
    joined = ".".join(path)
    return f'"{joined}"' if joined else "the body"
