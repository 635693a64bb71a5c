"""Addresses: phone numbers in E.164 and e-mail addresses.

The rule for phones is tolerant: a plus sign and 7 to 15 digits (E.164 allows 15). Whether the number exists is for the
service to judge.
"""

from __future__ import annotations

import re

_PHONE = re.compile(r"\+[0-9]{7,15}")
_EMAIL = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\".]+(\.[^@\s<>,;\".]+)+")
_NORTH_AMERICAN = re.compile(r"(\+?1)?[0-9]{10}")
_LONGEST_EMAIL = 254  # RFC 5321, section 4.5.3.1.3, less the angle brackets.

PHONE_RULE = 'must be a phone number in E.164 format, such as "+12025550143": a plus sign and 7 to 15 digits'
EMAIL_RULE = 'must be an e-mail address, such as "ana@example.com"'
HANDLE_RULE = 'must be a phone number in E.164 format, such as "+12025550143", or an e-mail address'


def is_phone(value: object) -> bool:
    """Whether a value is a phone number in E.164 format."""
    return isinstance(value, str) and _PHONE.fullmatch(value) is not None


def is_email(value: object) -> bool:
    """Whether a value has the form of an e-mail address."""
    return (
        isinstance(value, str)
        and len(value) <= _LONGEST_EMAIL
        and value.isprintable()
        and _EMAIL.fullmatch(value) is not None
    )


def is_handle(value: object) -> bool:
    """Whether a value is what iMessage knows a person by: a phone number or an e-mail address."""
    return is_phone(value) or is_email(value)


def is_north_american(value: object) -> bool:
    """Whether a value is a North American number as people write it, which the text API makes E.164 by itself."""
    return isinstance(value, str) and _NORTH_AMERICAN.fullmatch(re.sub(r"[ ().-]", "", value)) is not None


__all__ = ["EMAIL_RULE", "HANDLE_RULE", "PHONE_RULE", "is_email", "is_handle", "is_north_american", "is_phone"]
