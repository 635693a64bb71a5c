"""JSON Schema as OpenAPI 3.1 means it, where the validator of Python reads it otherwise."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend  # pyright: ignore[reportUnknownVariableType] -- jsonschema types little

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from referencing import Registry

_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What ``\\s`` is in a pattern of JSON Schema (ECMA-262, white space and line terminators). Python's is another set."""

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

_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or _URI.fullmatch(value) is not None


@_FORMATS.checks("date-time")
def _is_date_time(value: object) -> bool:
    if not isinstance(value, str):
        return True
    if _DATE_TIME.fullmatch(value) is None:
        return False
    try:
        # A leap second, which Python has not, is a second like any other here; the fraction counts no days.
        datetime.fromisoformat(re.sub(r":60|\.[0-9]+", lambda found: ":59" if found[0] == ":60" else "", value.upper()))
    except ValueError:
        return False
    return True


def _pattern(_: Any, pattern: str, instance: object, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _compiled(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    r"""Compile a pattern of ECMA-262.

    Its ``$`` is the very end, while Python's also stands before a last newline; its ``\s`` is another set.
    """
    inside = False

    def translated(found: re.Match[str]) -> str:
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

    return re.compile(re.sub(r"\\.|[][$]", translated, pattern))


_Validator: type[Draft202012Validator] = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]


def validator(schema: Mapping[str, Any], registry: Registry[Any]) -> Draft202012Validator:
    """Make what holds documents against a schema; the formats ``uri`` and ``date-time`` count."""
    return _Validator(dict(schema), registry=registry, format_checker=_FORMATS)
