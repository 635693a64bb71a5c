"""Validation of the arguments that Contiguity accepts; limits are those of its API reference."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import unquote, urlsplit

from contiguity._core import validation
from contiguity.errors import AgreementRequired, ValidationError
from contiguity_api import constants

_PHONE = validation.PhoneFormat(constants.E164_PATTERN)
_NORTH_AMERICAN = re.compile(r"(\+?1)?[0-9]{10}")
_NOT_IN_IDS = re.compile(r"[^!-~]|[/\\?#%]")
_EXTENSION = re.compile(r"[^/]\.[A-Za-z0-9]{1,10}$")
_DOMAIN = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)+"
)
_DISPLAY_NAME = re.compile(r"(?P<name>[^<>\r\n]*)<(?P<address>[^<>]*)>")
_SENDER_RULE = 'is not a sender (examples: "Shop <shop@example.com>", "shop@example.com", "Shop")'


def is_phone(value: object) -> bool:
    """Return whether a value is a phone number in E.164 format, with 7 to 15 digits."""
    return _PHONE.matches(value)


def is_handle(value: object) -> bool:
    """Return whether a value is an iMessage address: a phone number or an e-mail address."""
    return _PHONE.matches(value) or validation.is_email(value)


def is_north_american(value: object) -> bool:
    """Return whether a value is a North American number in local notation, which the text API converts to E.164."""
    return isinstance(value, str) and _NORTH_AMERICAN.fullmatch(re.sub(r"[ ().-]", "", value)) is not None


def phone(argument: str, value: object) -> str:
    """Validate a phone number in E.164 format."""
    return validation.phone(argument, value, _PHONE)


def handle(argument: str, value: object) -> str:
    """Validate an iMessage address: a phone number or an e-mail address."""
    return validation.handle(argument, value, _PHONE)


def text_recipient(argument: str, value: object) -> str:
    """Validate the recipient of a text: a number in E.164 format or in North American notation."""
    return validation.as_str(cast("str", value)) if is_north_american(value) else phone(argument, value)


def identifier(argument: str, value: object) -> str:
    """Validate an id that becomes one segment of a path."""
    return validation.identifier(argument, value, forbidden=_NOT_IN_IDS, example="imsg_1234567890")


def otp_id(argument: str, value: object) -> str:
    """Validate the id of a one-time password, which is sent in a body."""
    return validation.identifier(argument, value, example="otp_1234567890")


def entitlement(argument: str, value: object) -> str:
    """Validate the name of an entitlement, which becomes one segment of a path."""
    return validation.identifier(
        argument,
        validation.string(argument, value),
        forbidden=_NOT_IN_IDS,
        kind="the name of an entitlement",
        example="fast_track",
    )


def agreed_entitlement(argument: str, value: object) -> str:
    """Return the entitlement that an `AgreementRequired`, or the URL of an agreement, is about."""
    url = value.agreement_url if isinstance(value, AgreementRequired) else value
    folder, _, name = _path(validation.url_text(url) or "").rstrip("/").rpartition("/")
    if not folder.endswith("/entitlements"):
        raise ValidationError.of(argument, "must be an AgreementRequired, or a URL that ends in /entitlements/{name}")
    return entitlement(argument, unquote(name))


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def message(value: object, urls: Sequence[str] | None) -> str | None:
    """Validate the text of a message; it may be empty only if there are attachments."""
    if value is None or value == "":
        if not urls:
            raise ValidationError(arguments=("message", "attachments"), rule="at least one must be given")
        return None
    return validation.text("message", value)


def attachments(value: object, most: int) -> list[str] | None:
    """Validate attachments: HTTPS URLs with a file extension.

    The size limits, 50 MB together or 5 MB for texts, are left to the server.
    """
    if value is None:
        return None
    urls = validation.items("attachments", value, _file_url, of="HTTPS URLs")
    if len(urls) > most:
        raise ValidationError.of("attachments", f"must have at most {most} items, got {len(urls)}")
    return urls


def _file_url(argument: str, value: object) -> str:
    url = validation.url(argument, value, https=True)
    if _EXTENSION.search(urlsplit(url).path) is None:
        raise ValidationError.of(
            argument, "must be a URL with a file extension in its path (example: https://example.com/map.png)"
        )
    return url


def history_limit(value: object) -> int:
    """Validate the number of messages to return."""
    return validation.integer("limit", value, least=1, most=constants.MAX_HISTORY_MESSAGES)


def factor(argument: str, value: object) -> str:
    """Validate the code of a reverse OTP."""
    return validation.unicode(argument, validation.text(argument, value), longest=constants.MAX_FACTOR_LENGTH)


def domain(argument: str, value: object) -> str:
    """Validate a domain name."""
    if not isinstance(value, str) or _DOMAIN.fullmatch(value) is None:
        raise ValidationError.of(argument, "is not a domain name (example: example.com)")
    return validation.as_str(value)


def sender(argument: str, value: object) -> str:
    """Validate the sender of an e-mail: ``Name <ana@example.com>``, ``ana@example.com`` or, unverified, ``Name``."""
    name = validation.single_line(argument, value)
    found = _DISPLAY_NAME.fullmatch(name.strip())
    if found is not None:
        valid = validation.is_email(found["address"])
    elif "@" in name and not any(character.isspace() for character in name):
        valid = validation.is_email(name)
    else:
        valid = not set(name) & set("<>")
    if not valid:
        raise ValidationError.of(argument, _SENDER_RULE)
    return name


def recipients(argument: str, value: object) -> str | list[str]:
    """Validate one e-mail address or up to ten, each with or without a display name."""
    if isinstance(value, str):
        return _recipient(argument, value)
    several = validation.items(argument, value, _recipient, of="e-mail addresses")
    most = constants.MAX_EMAIL_RECIPIENTS
    if not 1 <= len(several) <= most:
        raise ValidationError.of(argument, f"must have 1 to {most} addresses, got {len(several)}")
    return several


def _recipient(argument: str, value: object) -> str:
    recipient = validation.unicode(argument, value)
    found = _DISPLAY_NAME.fullmatch(recipient.rstrip(" "))
    if found is None:
        return validation.email(argument, recipient)
    if not validation.is_email(found["address"]):
        raise ValidationError.of(
            argument, 'has no valid e-mail address between "<" and ">" (example: Ana <ana@example.com>)'
        )
    return recipient


def email_headers(value: object) -> dict[str, str]:
    """Validate the headers of an e-mail: a dict of single lines.

    A list of objects with ``name`` and ``value``, the form of older documentation, is converted to it.
    """
    if isinstance(value, Mapping):
        entries = list(cast("Mapping[object, object]", value).items())
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray)):
        entries = [_header(index, entry) for index, entry in enumerate(cast("Sequence[object]", value))]
    else:
        raise ValidationError.of("headers", 'must be a dict, or a list of {"name": …, "value": …}')
    headers: dict[str, str] = {}
    for name, one in entries:
        if not isinstance(name, str) or not name:
            raise ValidationError.of("headers", "must have non-empty strings as names")
        headers[validation.single_line("headers", name)] = validation.single_line(
            validation.field("headers", name), one
        )
    return headers


def _header(index: int, entry: object) -> tuple[object, object]:
    header: Mapping[object, object] = cast("Mapping[object, object]", entry) if isinstance(entry, Mapping) else {}
    if set(header) != {"name", "value"}:
        raise ValidationError.of(f"headers[{index}]", 'must be a dict with the keys "name" and "value" only')
    return header["name"], header["value"]
