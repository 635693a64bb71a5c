"""Argument validation that runs before any I/O; what only the service can decide is left to it.

Each function returns the value in the form that is sent, or raises `ValidationError` with the argument's name and the
rule. A rule contains the position of a mistake, never the value: an index, the kind of a character, a length, a type.
Errors are raised outside of ``except`` blocks, because ``__context__`` would keep an exception that holds the value.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, cast
from urllib.parse import urlsplit

from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

T = TypeVar("T")


class URLObject(Protocol):
    """A URL of another library, such as `httpx.URL`, `yarl.URL`, pydantic's `AnyUrl` or Starlette's `URL`.

    It has a scheme, and ``str()`` returns the URL.
    """

    @property
    def scheme(self) -> object:
        """The scheme, such as "https"; not typed as a string, because `yarl.URL` has a descriptor here."""
        ...


Identifier: TypeAlias = "str | UUID"
"""An id; a `uuid.UUID` is sent as its string."""
URL: TypeAlias = str | URLObject
"""A URL as a string, or as an object of another library."""
Seconds: TypeAlias = float | timedelta
"""A duration: a number of seconds, or a `datetime.timedelta`."""

PHONE_EXAMPLE = "+12025550143"
EMAIL_EXAMPLE = "ana@example.com"
UUID_EXAMPLE = "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45"
LARGEST_INTEGER = 2**63 - 1  # The largest that is sent as a JSON number.
DEEPEST_JSON = 100
MOST_PHONE_DIGITS = 15  # E.164, section 6.1.
LONGEST_EMAIL = 254  # RFC 5321, section 4.5.3.1.3, less the angle brackets.

_EMAIL = re.compile(r"[^@\s<>,;:\"]+@[^@\s<>,;:\".]+(\.[^@\s<>,;:\".]+)+")
_NOT_IN_EMAILS = re.compile(r"[\s<>,;:\"]")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_NOT_IN_URLS = re.compile(r"[^!#-;=?-\[\]_a-z~]")  # RFC 3986, section 2.
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")  # RFC 3986, section 2.1.
_LINE_BREAK = re.compile(r"[\r\n]")
_FIELD = re.compile(r"[A-Za-z_][A-Za-z_-]{0,31}")
_CHARACTERS = {
    " ": "space",
    "\r": "line break",
    "\n": "line break",
    '"': "quotation mark",
    "#": "number sign",
    "%": "percent sign",
    "(": "parenthesis",
    ")": "parenthesis",
    "+": "plus sign",
    ",": "comma",
    "-": "dash",
    ".": "dot",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "angle bracket",
    ">": "angle bracket",
    "?": "question mark",
    "@": "at sign",
    "\\": "backslash",
}


class PhoneFormat:
    """The phone numbers that a provider accepts: those of a regular expression for a plus sign and up to 15 digits."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)
        accepted = [digits for digits in range(1, MOST_PHONE_DIGITS + 1) if self.matches(f"+{'1' * digits}")]
        self._fewest_digits, self._most_digits = accepted[0], accepted[-1]
        self._leading_zero = self.matches(f"+0{'1' * (self._most_digits - 1)}")

    def matches(self, value: object) -> bool:
        """Return whether a value is such a number."""
        return isinstance(value, str) and self._pattern.fullmatch(value) is not None

    def fault(self, value: object) -> str:
        """Describe why a value is not such a number."""
        if not isinstance(value, str):
            return wrong_type("a string", value)
        for index, character in enumerate(value):
            if not (character in "0123456789" or (character == "+" and index == 0)):
                return character_at(value, index)
        if not value.startswith("+"):
            return "no plus sign and country code"
        if value.startswith("+0") and not self._leading_zero:
            return "the country code starts with 0"
        digits = len(value) - 1
        return f"{digits} digit{'' if digits == 1 else 's'}, expected {self._fewest_digits} to {self._most_digits}"


def as_str(value: str) -> str:
    """Convert a `str` subclass, such as a `StrEnum` member, to a plain `str`."""
    return str.__str__(value)


def optional(check: Callable[[str, Any], T], argument: str, value: object) -> T | None:
    """Validate an argument that may be None."""
    return None if value is None else check(argument, value)


def field(place: str, name: object) -> str:
    """Return the place of a field of a dict.

    A name with other characters than those of a field name is left out, because it may be a phone number or a text.
    """
    if not isinstance(name, str) or _FIELD.fullmatch(name) is None:
        return place
    return f"{place}.{name}" if place else as_str(name)


def reject_unknown_fields(place: str, names: Iterable[object], known: Collection[str]) -> None:
    """Reject fields that do not exist, which are probably misspelled."""
    for name in names:
        if name not in known:
            where = field(place, name)
            problem = "has an unknown field" if where == place else "is not a known field"
            raise ValidationError.of(where, f"{problem}; the fields are {', '.join(known)}")


def phone(argument: str, value: object, accepted: PhoneFormat) -> str:
    """Validate a phone number in E.164 format."""
    if isinstance(value, str) and accepted.matches(value):
        return as_str(value)
    raise ValidationError.of(
        argument, f"is not an E.164 phone number: {accepted.fault(value)} (example: {PHONE_EXAMPLE})"
    )


def is_email(value: object) -> bool:
    """Return whether a value has the form of an e-mail address."""
    return (
        isinstance(value, str)
        and len(value) <= LONGEST_EMAIL
        and value.isprintable()
        and _EMAIL.fullmatch(value) is not None
    )


def email(argument: str, value: object) -> str:
    """Validate an e-mail address without a display name."""
    if isinstance(value, str) and is_email(value):
        return as_str(value)
    fault = _email_fault(value) if isinstance(value, str) else wrong_type("a string", value)
    raise ValidationError.of(argument, f"is not an e-mail address: {fault} (example: {EMAIL_EXAMPLE})")


def _email_fault(value: str) -> str:
    for index, character in enumerate(value):
        if _NOT_IN_EMAILS.match(character) or not character.isprintable():
            return character_at(value, index)
    local, at, domain = value.partition("@")
    if not at:
        return "no at sign"
    if not local:
        return "nothing before the at sign"
    if "@" in domain:
        return f"another at sign at index {value.index('@', len(local) + 1)}"
    if len(value) > LONGEST_EMAIL:
        return f"longer than {LONGEST_EMAIL} characters"
    return "no domain with a dot after the at sign"


def handle(argument: str, value: object, accepted: PhoneFormat) -> str:
    """Validate a handle: a phone number in E.164 format, or an e-mail address."""
    if isinstance(value, str):
        if accepted.matches(value):
            return as_str(value)
        if "@" in value:
            return email(argument, value)
    raise ValidationError.of(
        argument,
        f"is not an E.164 phone number or e-mail address: {accepted.fault(value)} "
        f"(examples: {PHONE_EXAMPLE}, {EMAIL_EXAMPLE})",
    )


def text(argument: str, value: object) -> str:
    """Validate text that must not be empty."""
    if not isinstance(value, str) or not value:
        raise ValidationError.of(argument, "must be a non-empty string")
    return unicode(argument, value)


def unicode(argument: str, value: object, *, longest: int | None = None) -> str:
    """Validate text that may be empty. A lone surrogate cannot be encoded as UTF-8."""
    if not isinstance(value, str):
        raise ValidationError.of(argument, "must be a string")
    surrogate = None if value.isascii() else _lone_surrogate(value)
    if surrogate is not None:
        raise ValidationError.of(argument, f"must be valid Unicode: lone surrogate at index {surrogate}")
    if longest is not None and len(value) > longest:
        raise ValidationError.of(argument, f"must be at most {longest} characters, got {len(value)}")
    return as_str(value)


def _lone_surrogate(value: str) -> int | None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        return error.start
    return None


def single_line(argument: str, value: object) -> str:
    """Validate text that becomes a header and must not contain a line break."""
    line = text(argument, value)
    found = _LINE_BREAK.search(line)
    if found is not None:
        raise ValidationError.of(argument, f"must be a single line: line break at index {found.start()}")
    return line


def items(argument: str, value: object, check: Callable[[str, object], T], *, of: str = "strings") -> list[T]:
    """Validate a list, item by item.

    A single string is rejected, because it would be read as a list of its characters.
    """
    if isinstance(value, (str, bytes, bytearray, Mapping)) or not isinstance(value, Iterable):
        raise ValidationError.of(argument, f"must be a list of {of}")
    return [check(f"{argument}[{index}]", item) for index, item in enumerate(cast("Iterable[object]", value))]


def string(argument: str, value: object) -> str:
    """Validate any string."""
    if not isinstance(value, str):
        raise ValidationError.of(argument, "must be a string")
    return as_str(value)


def identifier(
    argument: str,
    value: object,
    *,
    example: str,
    forbidden: re.Pattern[str] | None = None,
    longest: int | None = None,
    kind: str = "an id",
) -> str:
    """Validate an opaque id: a string or a `uuid.UUID`.

    Args:
        argument: The argument's name.
        value: The id.
        example: An id for the error message.
        forbidden: The characters that it must not contain; given for an id that becomes one segment of a path.
        longest: The largest number of characters.
        kind: The kind of the id for the error message.
    """
    id_ = _identifier_text(value)
    if id_ is None:
        fault = wrong_type("a string or UUID", value)
    elif not id_:
        fault = "empty"
    elif forbidden is None:
        return unicode(argument, id_, longest=longest)
    elif (found := forbidden.search(id_)) is not None:
        fault = character_at(id_, found.start())
    elif id_ in (".", ".."):
        fault = "dots only"
    elif longest is not None and len(id_) > longest:
        fault = f"longer than {longest} characters"
    else:
        return id_
    raise ValidationError.of(argument, f"is not {kind}: {fault} (example: {example})")


def is_uuid(value: object) -> bool:
    """Return whether a value is the string form of a UUID."""
    return isinstance(value, str) and _UUID.fullmatch(value) is not None


def uuid(argument: str, value: object) -> str:
    """Validate the string form of a UUID, or convert a `uuid.UUID` to it."""
    id_ = _identifier_text(value)
    if id_ is None or not is_uuid(id_):
        raise ValidationError.of(argument, f"is not a UUID (example: {UUID_EXAMPLE})")
    return id_


def _identifier_text(value: object) -> str | None:
    if isinstance(value, str):
        return as_str(value)
    from uuid import UUID  # noqa: PLC0415 -- most ids are strings

    return str(value) if isinstance(value, UUID) else None


def url(
    argument: str, value: object, *, https: bool = False, strict_escapes: bool = False, longest: int | None = None
) -> str:
    """Validate a URL with a host that contains only characters of RFC 3986.

    Args:
        argument: The argument's name.
        value: A string, or a URL object of another library.
        https: Require the scheme "https"; otherwise "http" is accepted too.
        strict_escapes: Require two hexadecimal digits after each percent sign.
        longest: The largest number of characters.
    """
    kind = "an HTTPS URL" if https else "an HTTP or HTTPS URL"
    address = url_text(value)
    if address is None:
        fault: str | None = wrong_type("a string or URL object", value)
    else:
        fault = url_fault(address, strict_escapes=strict_escapes) or _origin_fault(address, https=https)
    if address is None or fault is not None:
        raise ValidationError.of(argument, f"is not {kind}: {fault} (example: https://example.com/map.png)")
    if longest is not None and len(address) > longest:
        raise ValidationError.of(argument, f"must be at most {longest} characters, got {len(address)}")
    return address


def url_fault(address: str, *, strict_escapes: bool) -> str | None:
    """Describe the first character that must be percent-encoded, or None."""
    found = _NOT_IN_URLS.search(address)
    if found is not None:
        return f"{character_at(address, found.start())} must be percent-encoded"
    found = _BAD_ESCAPE.search(address) if strict_escapes else None
    return None if found is None else f"{character_at(address, found.start())} must be followed by two hex digits"


def _origin_fault(address: str, *, https: bool) -> str | None:
    scheme = address.partition(":")[0].lower()
    if scheme != "https" and (https or scheme != "http"):
        return "it must start with https://" if https else "it must start with https:// or http://"
    try:
        parts = urlsplit(address)
        _ = parts.port  # Reading it validates it.
    except ValueError:
        return "invalid host or port"
    return None if parts.hostname else "no host"


def url_text(value: object) -> str | None:
    """Return a URL as a string; None if it is neither a string nor a URL object."""
    if isinstance(value, str):
        return as_str(value)
    scheme = getattr(value, "scheme", None)
    if not isinstance(scheme, str) or not scheme:
        return None
    address = str(value)
    # The parts of a URL, such as the result of urlsplit, have a scheme too, but str() of them is not a URL.
    return address if address.startswith(f"{scheme}:") else None


def seconds(argument: str, value: object) -> float:
    """Validate a positive number of seconds, or convert a `timedelta` to it."""
    number = value.total_seconds() if isinstance(value, timedelta) else value
    if isinstance(number, (int, float)) and not isinstance(number, bool) and 0 < number <= sys.float_info.max:
        return float(number)
    raise ValidationError.of(argument, "must be a positive number of seconds or a positive timedelta")


def integer(argument: str, value: object, *, least: int = 0, most: int | None = None) -> int:
    """Validate an integer within limits."""
    largest = LARGEST_INTEGER if most is None else most
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= largest:
        return int(value)
    if most is not None:
        raise ValidationError.of(argument, f"must be an integer from {least} to {most}")
    if isinstance(value, int) and value > largest:
        raise ValidationError.of(argument, "must be an integer below 2**63")
    if least > 1:
        raise ValidationError.of(argument, f"must be an integer of at least {least}")
    raise ValidationError.of(argument, f"must be a {'positive' if least else 'non-negative'} integer")


def boolean(argument: str, value: object) -> bool:
    """Validate a bool."""
    if not isinstance(value, bool):
        raise ValidationError.of(argument, "must be True or False")
    return value


def query_flag(argument: str, value: object) -> Literal["true"] | None:
    """Validate a bool that a query contains as "true" if it is set, and omits otherwise."""
    return "true" if boolean(argument, value) else None


def choice(argument: str, value: object, choices: Iterable[T]) -> T:
    """Validate one of several strings."""
    known = sorted(choices, key=str)
    for one in known:
        if isinstance(value, str) and one == value:
            return one
    raise ValidationError.of(argument, f"must be one of {', '.join(str(one) for one in known)}")


def json_value(argument: str, value: object, *, depth: int = 0) -> None:
    """Validate a JSON value: dicts with string keys, lists, strings, finite numbers, bools, None."""
    if depth > DEEPEST_JSON:
        raise ValidationError.of(argument, f"must not be nested deeper than {DEEPEST_JSON} levels")
    if isinstance(value, Mapping):
        for name, one in cast("Mapping[object, object]", value).items():
            if not isinstance(name, str):
                raise ValidationError.of(argument, "must have strings as keys")
            unicode(argument, name)
            json_value(field(argument, name), one, depth=depth + 1)
    elif isinstance(value, (list, tuple)):
        for index, one in enumerate(cast("Sequence[object]", value)):
            json_value(f"{argument}[{index}]", one, depth=depth + 1)
    else:
        _json_scalar(argument, value)


def _json_scalar(argument: str, value: object) -> None:
    if isinstance(value, str):
        unicode(argument, value)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValidationError.of(argument, "must be a finite number")
    elif isinstance(value, int):
        if abs(value) > LARGEST_INTEGER:
            raise ValidationError.of(argument, "must be an integer between -2**63 and 2**63")
    elif value is not None:
        raise ValidationError.of(argument, f"must be JSON-serializable, got {type(value).__name__}")


def wrong_type(expected: str, value: object) -> str:
    """Describe a value of another type by the name of the type."""
    return f"expected {expected}, got {type(value).__name__}"


def character_at(value: str, index: int) -> str:
    """Describe a character by its kind and position, without quoting it."""
    character = value[index]
    if character in _CHARACTERS:
        kind = _CHARACTERS[character]
    elif not character.isascii():
        kind = "non-ASCII character"
    elif character.isalnum():
        kind = "letter" if character.isalpha() else "digit"
    else:
        kind = "symbol" if character.isprintable() else "control character"
    return f"{kind} at index {index}"


__all__ = [
    "EMAIL_EXAMPLE",
    "PHONE_EXAMPLE",
    "URL",
    "Identifier",
    "PhoneFormat",
    "Seconds",
    "URLObject",
    "as_str",
    "boolean",
    "character_at",
    "choice",
    "email",
    "field",
    "handle",
    "identifier",
    "integer",
    "is_email",
    "is_uuid",
    "items",
    "json_value",
    "optional",
    "phone",
    "query_flag",
    "reject_unknown_fields",
    "seconds",
    "single_line",
    "string",
    "text",
    "unicode",
    "url",
    "url_fault",
    "url_text",
    "uuid",
    "wrong_type",
]
