"""Whom to answer, and from which line, when an event comes in.

Only a message that came in can be answered. Delivery events have the same two fields, but there `from` is your own
line: an answer would go to yourself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, cast

from contiguity import phone
from contiguity.errors import ValidationError

Channel: TypeAlias = Literal["imessage", "text", "whatsapp"]

# The types of today, then those of older documents, which nothing should send any more.
_TYPES: Mapping[Channel, frozenset[str]] = {
    "imessage": frozenset({"imessage.incoming", "communications.incoming.imessage"}),
    "text": frozenset(
        {
            "text.incoming.sms",
            "text.incoming.mms",
            "text.incoming",
            "communications.incoming.sms",
            "communications.incoming.mms",
        }
    ),
    "whatsapp": frozenset({"whatsapp.incoming", "communications.incoming.whatsapp"}),
}
# What the old format (version 1) calls the channels.
_OLD_TYPES: Mapping[Channel, frozenset[str]] = {
    "imessage": frozenset({"imessage"}),
    "text": frozenset({"sms", "mms"}),
    "whatsapp": frozenset({"whatsapp"}),
}
_NAMES: Mapping[Channel, str] = {
    "imessage": "an iMessage that came in (imessage.incoming)",
    "text": "a text that came in (text.incoming.sms, text.incoming.mms)",
    "whatsapp": "a WhatsApp message that came in (the old format, type whatsapp)",
}
_LONGEST_TYPE = 60


def reply_addresses(event: object, channel: Channel) -> tuple[str, str]:
    """Give the `to` and `from` of an answer: those of the event, swapped.

    Args:
        event: What `Webhook.unwrap` gave, or the JSON object of a body.
        channel: What the answer goes out by.

    Raises:
        ValidationError: The event is not a message that came in by this channel, or lacks an address.
    """
    document = _document(event)
    crumbs, data = _object(document.get("crumbs")), _object(document.get("data"))
    if crumbs is not None and "data" not in document:
        _check_type(crumbs.get("type", document.get("type")), _OLD_TYPES[channel], channel)
        return _swapped(crumbs, "crumbs", channel, _with_plus)
    _check_type(document.get("type"), _TYPES[channel], channel)
    if data is None:
        raise ValidationError.of("event", f"has no data, which {_NAMES[channel]} must have")
    return _swapped(data, "data", channel, str)


def _document(event: object) -> Mapping[str, Any]:
    make = getattr(event, "to_dict", None)
    try:
        document = _object(make() if callable(make) else event)
    except (AttributeError, TypeError, ValueError):
        document = None
    if document is None:
        raise ValidationError.of("event", "must be what webhooks.unwrap gave, or the JSON object of a webhook's body")
    return document


def _object(value: object) -> Mapping[str, Any] | None:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def _check_type(type_: object, types: frozenset[str], channel: Channel) -> None:
    if not isinstance(type_, str):
        raise ValidationError.of("event", f"must be {_NAMES[channel]}, and it has no type")
    if type_ not in types:
        raise ValidationError.of("event", f"must be {_NAMES[channel]}, and it is {type_[:_LONGEST_TYPE]!r}")


def _swapped(message: Mapping[str, Any], where: str, channel: Channel, mend: Callable[[str], str]) -> tuple[str, str]:
    addresses: list[str] = []
    for name in ("from", "to"):
        value = message.get(name)
        if not value:
            raise ValidationError.of(
                "event", f"has no {where}.{name}, so there is no telling whom to answer from where"
            )
        address = mend(value) if isinstance(value, str) else None
        # A person may write from an Apple ID; a line is always a number.
        good = phone.is_handle if channel == "imessage" and name == "from" else phone.is_phone
        if address is None or not good(address):
            rule = phone.HANDLE_RULE if good is phone.is_handle else phone.PHONE_RULE
            raise ValidationError.of("event", f"cannot be answered: {where}.{name} {rule}")
        addresses.append(address)
    sender, line = addresses
    return sender, line


def _with_plus(address: str) -> str:
    """Give a number of the old format, which leaves its plus sign out, as E.164."""
    return f"+{address}" if phone.is_phone(f"+{address}") else address
