"""Why a request does not fit the API's description, in words that name the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jsonschema.exceptions import ValidationError

_TYPES = {
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
_PATTERNS = {
    r"^\+[0-9]{7,15}$": _PHONE,
    r"^(\+[0-9]{7,15}|[^@\s]+@[^@\s]+\.[^@\s]+)$": f"{_PHONE} or an email address",
    r"^https?://\S+$": "a URL",
    r"^\+[1-9][0-9]{1,14}$": _PHONE,
    "^https://": "an HTTPS URL",
    "^https?://": "an HTTPS URL",
}
_FORMATS = {"uri": "a URL", "date-time": "a time in RFC 3339 format, such as 2026-05-01T09:30:00Z"}


def culprit(errors: Sequence[ValidationError]) -> ValidationError:
    """Choose the first of some validation errors, down to where it lies; what is missing comes first."""
    error = min(errors, key=lambda each: each.validator != "required")
    while error.context:
        error = _likeliest(error)
    return error


def explain(error: ValidationError, name: str | None = None) -> str:
    """Describe a validation error."""
    path = [name] if name else []
    path += [part for part in error.absolute_path if isinstance(part, str)]
    instance: Any = error.instance
    schema: Any = error.schema
    rule: Any = error.validator_value
    if error.validator == "required":
        return f"{_quoted([*path, next(key for key in rule if key not in instance)])} is required"
    if error.validator == "additionalProperties":
        return f"{_quoted([*path, next(key for key in instance if key not in schema['properties'])])} is not known"
    if "attachments" in path:
        limit = f"at most {rule} " if error.validator == "maxItems" else ""
        return f"attachments must be {limit}HTTPS URLs with a file extension"
    if error.validator in ("minimum", "maximum") and {"minimum", "maximum"} <= schema.keys():
        return f"{_quoted(path)} must be between {schema['minimum']} and {schema['maximum']}"
    return f"{_quoted(path)} must {_rule(str(error.validator), rule)}"


def _likeliest(error: ValidationError) -> ValidationError:
    """Choose among the alternatives of a oneOf: the one whose type was meant, and null hardly ever was."""
    # An alternative whose discriminator has another value was not meant, unless that is so of all.
    others = {each.schema_path[0] for each in error.context or () if each.validator == "const"}
    meant = [each for each in error.context or () if each.schema_path[0] not in others] or error.context or ()
    context = [each for each in meant if not (each.validator == "type" and each.validator_value == "null")]
    return max(context or error.context or (), key=lambda each: (len(each.absolute_path), each.validator != "type"))


def _rule(validator: str, value: Any) -> str:
    if validator == "enum":
        rule = "be one of " + ", ".join(map(str, value))
    elif validator == "type":
        kinds: list[str] = [value] if isinstance(value, str) else value
        rule = "be " + " or ".join(_TYPES[kind] for kind in kinds)
    elif validator == "pattern":
        rule = "be " + _PATTERNS[value] if value in _PATTERNS else f"match {value}"
    elif validator == "format":
        rule = f"be {_FORMATS[value]}"
    elif (validator, value) == ("minLength", 1):
        rule = "not be empty"
    else:
        rule = _RULES.get(validator, "satisfy {validator}").format(value=value, validator=validator)
    return rule


def _quoted(path: Iterable[str]) -> str:
    joined = ".".join(path)
    return f'"{joined}"' if joined else "the body"
