"""Whom to answer, by which channel and from which line, when an event of Contiguity comes in.

Only a message that came in can be answered. Delivery events have the same two fields, but there `from` is your own
line: an answer would go to yourself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from contiguity import phone
from contiguity._core.incoming import document_of, object_of, quoted
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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


def reply_channel(event: object) -> Channel:
    """Give the channel by which a message came in.

    Raises:
        ValidationError: The event is not a message that came in.
    """
    document = document_of(event, "Contiguity")
    old = _old_message(document)
    type_, tables = (document.get("type"), _TYPES) if old is None else (_old_type(old, document), _OLD_TYPES)
    for channel, types in tables.items():
        if isinstance(type_, str) and type_ in types:
            return channel
    raise _other_type(type_, ", ".join(_NAMES.values()))


def reply_addresses(event: object, channel: Channel) -> tuple[str, str]:
    """Give the `to` and `from` of an answer: those of the event, swapped.

    Args:
        event: What `Webhook.unwrap` gave, or the JSON object of a body.
        channel: What the answer goes out by.

    Raises:
        ValidationError: The event is not a message that came in by this channel, or lacks an address.
    """
    document = document_of(event, "Contiguity")
    old = _old_message(document)
    if old is not None:
        _check_type(_old_type(old, document), _OLD_TYPES[channel], channel)
        return _swapped(old, "crumbs", channel, _with_plus)
    _check_type(document.get("type"), _TYPES[channel], channel)
    data = object_of(document.get("data"))
    if data is None:
        raise ValidationError.of("event", f"has no data, which {_NAMES[channel]} must have")
    return _swapped(data, "data", channel, str)


def _old_message(document: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Give the message of a body in the old format, which has it in its crumbs; None of any other body."""
    return None if "data" in document else object_of(document.get("crumbs"))


def _old_type(crumbs: Mapping[str, Any], document: Mapping[str, Any]) -> object:
    """Give the type of the old format, which stood at the top in 2024."""
    return crumbs.get("type", document.get("type"))


def _check_type(type_: object, types: frozenset[str], channel: Channel) -> None:
    if not isinstance(type_, str) or type_ not in types:
        raise _other_type(type_, _NAMES[channel])


def _other_type(type_: object, wanted: str) -> ValidationError:
    found = f"it is {quoted(type_)}" if isinstance(type_, str) else "it has no type"
    return ValidationError.of("event", f"must be {wanted}, and {found}")


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
