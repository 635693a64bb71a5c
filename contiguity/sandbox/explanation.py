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
_PHONE = "an E.164 phone number"
_PATTERNS = {
    r"^\+[0-9]{7,15}$": _PHONE,
    r"^(\+[0-9]{7,15}|[^@\s]+@[^@\s]+\.[^@\s]+)$": f"{_PHONE} or an email address",
    r"^https?://\S+$": "a URL",
}


def explain(errors: Sequence[ValidationError], name: str | None = None) -> str:
    """Describe the first of some validation errors; what is missing comes first."""
    error = min(errors, key=lambda each: each.validator != "required")
    while error.context:
        error = _likeliest(error)
    path = [name] if name else []
    path += [part for part in error.absolute_path if isinstance(part, str)]
    if error.validator == "required":
        missing = next(key for key in error.validator_value if key not in error.instance)
        return f"{_quoted([*path, missing])} is required"
    if "attachments" in path:
        return _attachments(error)
    if error.validator == "additionalProperties":
        unknown = next(key for key in error.instance if key not in error.schema.get("properties", {}))
        return f"{_quoted([*path, unknown])} is not known"
    return f"{_quoted(path)} must {_rule(str(error.validator), error.validator_value)}"


def _likeliest(error: ValidationError) -> ValidationError:
    """Choose among the alternatives of a oneOf: null is hardly what was meant by what is not null."""
    context = [
        each for each in error.context or () if not (each.validator == "type" and each.validator_value == "null")
    ]
    return max(context or error.context or (), key=lambda each: len(each.absolute_path))


def _rule(validator: str, value: Any) -> str:
    match validator:
        case "enum":
            return "be one of " + ", ".join(map(str, value))
        case "const":
            return f"be {value}"
        case "type":
            kinds = [value] if isinstance(value, str) else value
            return "be " + " or ".join(_TYPES[kind] for kind in kinds)
        case "pattern":
            return "be " + _PATTERNS[value] if value in _PATTERNS else f"match {value}"
        case "minLength":
            return "not be empty" if value == 1 else f"have at least {value} characters"
        case "maxLength":
            return f"have at most {value} characters"
        case "minItems" | "maxItems":
            return f"have at {'least' if validator == 'minItems' else 'most'} {value} items"
        case "minimum" | "maximum":
            return f"be at {'least' if validator == 'minimum' else 'most'} {value}"
        case _:
            return f"satisfy {validator}"


def _attachments(error: ValidationError) -> str:
    limit = f"at most {error.validator_value} " if error.validator == "maxItems" else ""
    return f"attachments must be {limit}HTTPS URLs with a file extension"


def _quoted(path: Iterable[str]) -> str:
    joined = ".".join(path)
    return f'"{joined}"' if joined else "the body"
