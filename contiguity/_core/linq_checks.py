"""What Linq would surely refuse, told before any I/O: handles, ids and URLs.

Each check gives the value back, fit for the wire, or raises `ValidationError` with the argument's name and the rule.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from contiguity._core import checks
from contiguity.errors import ValidationError
from contiguity.phone import EMAIL_RULE, is_email

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_RECIPIENTS = 31
"""Handles in the `to` of a new chat; with your line a group has 32."""
LONGEST_KEY = 255
"""Characters of an idempotency key."""

_PHONE = re.compile(r"\+[1-9][0-9]{1,14}")  # The contract's own pattern, shorter numbers than E.164 knows included.
_SHORT_CODE = re.compile(r"[0-9]{3,8}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_NOT_IN_URLS = re.compile(r"[^!#-;=?-\[\]_a-z~]|%(?![0-9A-Fa-f]{2})")  # RFC 3986, section 2.
_LONGEST_QUOTE = 64

_PHONE_RULE = 'must be a phone number in E.164 format, such as "+12025550143"'
_HANDLE_RULE = f'{_PHONE_RULE}, or an e-mail address, such as "ana@example.com"'
_BLOCKED_RULE = (
    'must be a phone number in E.164 format, such as "+12025550143", an e-mail address, a short code of 3 to 8 digits '
    'or a sender\'s name, such as "ACME"'
)
_UUID_RULE = 'must be an id as the service gave it, such as "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45"'
_NAMES = {" ": "a space", "-": "a dash", "(": "a parenthesis", ")": "a parenthesis"}


def phone(argument: str, value: object) -> str:
    """Check a phone number in E.164 format, such as one of your lines."""
    return _phone(argument, value, _PHONE_RULE)


def handle(argument: str, value: object) -> str:
    """Check a handle: a phone number in E.164 format or an e-mail address."""
    if isinstance(value, str) and "@" in value:
        if not is_email(value):
            raise ValidationError.of(argument, f"{EMAIL_RULE}: {_quoted(value)} is none")
        return value
    return _phone(argument, value, _HANDLE_RULE)


def blocked_handle(argument: str, value: object) -> str:
    """Check a handle of the blocklist, where short codes and alphanumeric senders are possible, too."""
    if not isinstance(value, str) or not value.strip() or value != value.strip() or not value.isprintable():
        raise ValidationError.of(argument, _BLOCKED_RULE)
    if "@" in value or value.startswith("+"):
        return handle(argument, value)
    # A name has a letter; without one it is a short code or a phone number gone wrong.
    if _SHORT_CODE.fullmatch(value) is None and not any(character.isalpha() for character in value):
        raise ValidationError.of(argument, f"{_BLOCKED_RULE}: {_quoted(value)} is none")
    return value


def handles(argument: str, value: object, most: int | None = MOST_RECIPIENTS) -> list[str]:
    """Check a list of handles that must name someone; what is wrong is named with its place, as ``to[1]``."""
    checked = _each(handle, argument, value)
    if not checked:
        raise ValidationError.of(argument, "must name someone")
    if most is not None and len(checked) > most:
        raise ValidationError.of(argument, f"must be at most {most} handles, and there are {len(checked)}")
    return checked


def phones(argument: str, value: object) -> list[str]:
    """Check a list of phone numbers, which may be empty."""
    return _each(phone, argument, value)


def uuid(argument: str, value: object) -> str:
    """Check the id of a chat, a message or an attachment."""
    if not isinstance(value, str) or _UUID.fullmatch(value) is None:
        raise ValidationError.of(argument, _UUID_RULE)
    return value


def url(argument: str, value: object, *, longest: int | None = None, https: bool = True) -> str:
    """Check a web address: HTTPS unless that is waived, and only characters that a URL may have."""
    rule = 'must be an HTTPS URL, such as "https://example.com/map.png"'
    if not https:
        rule = 'must be a URL, such as "https://example.com/menu"'
    if not isinstance(value, str):
        raise ValidationError.of(argument, rule)
    url_characters(argument, value, rule)
    # The contract wants the scheme in lower case.
    if not (value.startswith("https://") or (not https and value.lower().startswith(("http://", "https://")))):
        raise ValidationError.of(argument, rule)
    if not _has_host(value):
        raise ValidationError.of(argument, rule)
    if longest is not None and len(value) > longest:
        raise ValidationError.of(argument, f"must be at most {longest} characters, and it has {len(value)}")
    return value


def url_characters(argument: str, value: str, rule: str) -> None:
    """Refuse characters that stand in no URL unless percent-encoded."""
    strange = _NOT_IN_URLS.search(value)
    if strange is not None:
        what = _NAMES.get(strange[0], repr(strange[0]))
        raise ValidationError.of(argument, f"{rule}: it has {what} at index {strange.start()}, to be percent-encoded")


def index(argument: str, value: object) -> int:
    """Check the index of a part."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValidationError.of(argument, "must be a whole number from 0 on")
    return value


def idempotency_key(argument: str, value: object) -> str:
    """Check a key of one's own."""
    key = checks.text(argument, value)
    if len(key) > LONGEST_KEY:
        raise ValidationError.of(argument, f"must be at most {LONGEST_KEY} characters, and it has {len(key)}")
    return key


def _has_host(value: str) -> bool:
    try:
        parts = urlsplit(value)
        _ = parts.port  # Reading it is what checks it.
    except ValueError:
        return False
    return bool(parts.hostname)


def _each(check: Callable[[str, object], str], argument: str, value: object) -> list[str]:
    return [check(f"{argument}[{index}]", one) for index, one in enumerate(checks.strings(argument, value))]


def _phone(argument: str, value: object, rule: str) -> str:
    if not isinstance(value, str):
        raise ValidationError.of(argument, rule)
    if _PHONE.fullmatch(value) is None:
        raise ValidationError.of(argument, f"{rule}: {_quoted(value)} {_fault(value)}")
    return value


def _fault(value: str) -> str:
    """Say what is wrong with what should be a phone number."""
    for index, character in enumerate(value):
        if not (character in "0123456789" or (character == "+" and index == 0)):
            return f"has {_NAMES.get(character, repr(character))} at index {index}"
    if not value.startswith("+"):
        return "has no plus sign and country code"
    if value.startswith("+0"):
        return "has a zero where a country code begins"
    return f"has {len(value) - 1} digits, and 2 to 15 are possible"


def _quoted(value: str) -> str:
    return repr(value) if len(value) <= _LONGEST_QUOTE else f"{value[:_LONGEST_QUOTE]!r}…"
