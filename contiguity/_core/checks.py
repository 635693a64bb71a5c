"""What the service would surely refuse, told before any I/O. What only the service can judge is left to it.

Each check gives the value back, fit for the wire, or raises `ValidationError` with the argument's name and the rule.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeVar, cast
from urllib.parse import urlsplit

from contiguity import phone as _phone
from contiguity.errors import ValidationError

T = TypeVar("T")

MOST_IMESSAGE_ATTACHMENTS = 10  # API reference, send iMessage and send WhatsApp.
MOST_TEXT_ATTACHMENTS = 3  # API reference, send text.
MOST_RECIPIENTS = 10  # API reference, send email: to, cc and bcc each.
LONGEST_HISTORY = 200  # API reference, conversation history.
LONGEST_FACTOR = 16  # API reference, reverse OTP.

_EXTENSION = re.compile(r"[^/]\.[A-Za-z0-9]{1,10}$")
_DOMAIN = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)+"
)
_DISPLAY_NAME = re.compile(r"(?P<name>[^<>\r\n]*)<(?P<address>[^<>]*)>")


def plain(value: str) -> str:
    """Give a string as nothing but a string: a member of an enum of strings has another `str`, which is its name."""
    return str.__str__(value)


def optional(check: Callable[[str, Any], T], argument: str, value: object) -> T | None:
    """Apply a check to an argument that may be left out."""
    return None if value is None else check(argument, value)


def phone(argument: str, value: object) -> str:
    """Check a phone number in E.164 format."""
    if not isinstance(value, str) or not _phone.is_phone(value):
        raise ValidationError.of(argument, _phone.PHONE_RULE)
    return plain(value)


def handle(argument: str, value: object) -> str:
    """Check an iMessage address: a phone number or an e-mail address."""
    if not isinstance(value, str) or not _phone.is_handle(value):
        raise ValidationError.of(argument, _phone.HANDLE_RULE)
    return plain(value)


def text_recipient(argument: str, value: object) -> str:
    """Check the recipient of a text: E.164, or a North American number, which the API converts by itself."""
    if not isinstance(value, str) or not (_phone.is_phone(value) or _phone.is_north_american(value)):
        raise ValidationError.of(argument, _phone.PHONE_RULE)
    return plain(value)


def text(argument: str, value: object) -> str:
    """Check text that must not be empty."""
    if not isinstance(value, str) or not value:
        raise ValidationError.of(argument, "must be a string that is not empty")
    return unicode(argument, value)


def unicode(argument: str, value: object) -> str:
    """Check text that may be empty; half a surrogate pair is no text and has no form in UTF-8."""
    if not isinstance(value, str):
        raise ValidationError.of(argument, "must be a string")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValidationError.of(argument, "must be Unicode text without lone surrogates") from None
    return plain(value)


def content(message: object, urls: Sequence[str] | None) -> str | None:
    """Check that there is something to send (API reference, send iMessage: message, unless attachments are given)."""
    if message is None or message == "":
        if not urls:
            raise ValidationError.of("message", "must be given, unless there are attachments")
        return None
    return text("message", message)


def attachments(value: object, most: int) -> list[str] | None:
    """Check attachments: HTTPS URLs with a file extension, and not too many.

    That they are no more than 50 MB together (5 MB for texts) is for the service to see.
    """
    if value is None:
        return None
    urls = strings("attachments", value)
    if len(urls) > most:
        raise ValidationError.of("attachments", f"must be at most {most}, and there are {len(urls)}")
    for index, url in enumerate(urls):
        if not _is_file_url(url):
            raise ValidationError.of(
                f"attachments[{index}]",
                'must be an HTTPS URL with a file extension, such as "https://example.com/map.png"',
            )
    return urls


def _is_file_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return (
            parts.scheme == "https"
            and bool(parts.hostname)
            and _EXTENSION.search(parts.path) is not None
            and url.isascii()
            and url.isprintable()
            and not set(url) & set(' "<>\\^`{|}')
        )
    except ValueError:
        return False


def strings(argument: str, value: object) -> list[str]:
    """Check a list of strings; one string alone is refused, since its characters would pass for the list."""
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise ValidationError.of(argument, "must be a list of strings")
    items = list(cast("Iterable[object]", value))
    for index, item in enumerate(items):
        if not isinstance(item, str):
            raise ValidationError.of(f"{argument}[{index}]", "must be a string")
    return [plain(item) for item in items if isinstance(item, str)]


def identifier(argument: str, value: object) -> str:
    """Check an id that goes into the path, where it must stay one segment."""
    if (
        not isinstance(value, str)
        or value in ("", ".", "..")
        or not value.isascii()
        or not value.isprintable()
        or set(value) & set(" /\\?#%")
    ):
        raise ValidationError.of(argument, 'must be an id as the service gave it, such as "imsg_1234567890"')
    return plain(value)


def positive(argument: str, value: object) -> float:
    """Check a number of seconds above 0."""
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < math.inf:
        raise ValidationError.of(argument, "must be a number of seconds above 0")
    return float(value)


def limit(value: object, most: int = LONGEST_HISTORY) -> int:
    """Check how many entries to ask for."""
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
        raise ValidationError.of("limit", f"must be a whole number from 1 to {most}")
    return value


def boolean(argument: str, value: object) -> bool:
    """Check a yes or no."""
    if not isinstance(value, bool):
        raise ValidationError.of(argument, "must be True or False")
    return value


def flag(argument: str, value: object) -> Literal["true"] | None:
    """Check a yes or no that a query spells out, and leaves out for no."""
    return "true" if boolean(argument, value) else None


def choice(argument: str, value: object, choices: Iterable[T]) -> T:
    """Check one of several words."""
    known = sorted(choices, key=str)
    for one in known:
        if isinstance(value, str) and one == value:
            return one
    raise ValidationError.of(argument, f"must be one of {', '.join(str(one) for one in known)}")


def domain(argument: str, value: object) -> str:
    """Check a domain name."""
    if not isinstance(value, str) or _DOMAIN.fullmatch(value) is None:
        raise ValidationError.of(argument, 'must be a domain name, such as "example.com"')
    return plain(value)


def sender(argument: str, value: object) -> str:
    """Check the sender of an e-mail: ``Name <ana@example.com>``, ``ana@example.com`` or, unverified, ``Name``."""
    name = text(argument, value)
    found = _DISPLAY_NAME.fullmatch(name.strip())
    if (
        "\r" in name
        or "\n" in name
        or (found and not _phone.is_email(found["address"]))
        or (not found and set(name) & set("<>"))
    ):
        raise ValidationError.of(argument, 'must look like "Name <ana@example.com>", "ana@example.com" or "Name"')
    return name


def line(argument: str, value: object) -> str:
    """Check text that must stay in one line, since it becomes a header."""
    one = text(argument, value)
    if "\r" in one or "\n" in one:
        raise ValidationError.of(argument, "must be one line")
    return one


def email_headers(value: object) -> dict[str, str]:
    """Check the headers of an e-mail: names and values in one line each.

    Older documents of the service have them as a list of names and values; a dict is what it takes today.
    """
    entries: list[Any] = []
    if isinstance(value, Mapping):
        entries = [{"name": name, "value": one} for name, one in cast("Mapping[str, Any]", value).items()]
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        entries = list(cast("Sequence[object]", value))
    else:
        raise ValidationError.of("headers", "must be a dict of names and values")
    if not all(isinstance(entry, Mapping) and set(cast("Any", entry)) == {"name", "value"} for entry in entries):
        raise ValidationError.of("headers", "must be a dict of names and values, or a list of such with name and value")
    return {line("headers", entry["name"]): line(f"headers[{entry['name']!r}]", entry["value"]) for entry in entries}


def url(argument: str, value: object) -> str:
    """Check a web address."""
    try:
        parts = urlsplit(value) if isinstance(value, str) else None
        good = parts is not None and parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good or not isinstance(value, str) or not value.isprintable() or " " in value:
        raise ValidationError.of(argument, 'must be a URL, such as "https://example.com/verified"')
    return plain(value)


def recipients(argument: str, value: object) -> str | list[str]:
    """Check one e-mail address or up to ten."""
    several = [plain(value)] if isinstance(value, str) else strings(argument, value)
    if not several:
        raise ValidationError.of(argument, "must name someone")
    if len(several) > MOST_RECIPIENTS:
        raise ValidationError.of(argument, f"must be at most {MOST_RECIPIENTS} addresses, and there are {len(several)}")
    for index, address in enumerate(several):
        place = argument if isinstance(value, str) else f"{argument}[{index}]"
        found = _DISPLAY_NAME.fullmatch(unicode(place, address).rstrip(" "))
        if not _phone.is_email(found["address"] if found else address):
            raise ValidationError.of(place, _phone.EMAIL_RULE)
    return several[0] if isinstance(value, str) else several
