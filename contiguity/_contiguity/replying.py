"""Derive the channel and the addresses of a reply from an incoming Contiguity event.

Only incoming messages can be replied to. In delivery events `from` is your own line, so a reply would be sent to
yourself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from contiguity._contiguity import arguments
from contiguity._core.incoming import as_mapping, event_payload, quote
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Channel: TypeAlias = Literal["imessage", "text", "whatsapp"]

# The current types, then those of older documentation.
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
# The channels in the old format (version 1).
_OLD_TYPES: Mapping[Channel, frozenset[str]] = {
    "imessage": frozenset({"imessage"}),
    "text": frozenset({"sms", "mms"}),
    "whatsapp": frozenset({"whatsapp"}),
}
_NAMES: Mapping[Channel, str] = {
    "imessage": "an incoming iMessage (imessage.incoming)",
    "text": "an incoming text (text.incoming.sms, text.incoming.mms)",
    "whatsapp": "an incoming WhatsApp message (old format, type whatsapp)",
}


def reply_channel(event: object) -> Channel:
    """Return the channel of an incoming message.

    Raises:
        ValidationError: The event is not an incoming message.
    """
    document = _event_payload(event)
    old = _old_message(document)
    type_, tables = (document.get("type"), _TYPES) if old is None else (_old_type(old, document), _OLD_TYPES)
    for channel, types in tables.items():
        if isinstance(type_, str) and type_ in types:
            return channel
    raise _other_type(type_, ", ".join(_NAMES.values()))


def reply_addresses(event: object, channel: Channel) -> tuple[str, str]:
    """Return the `to` and `from` of a reply: those of the event, swapped.

    Args:
        event: The event that `Webhook.unwrap` returned, or the JSON object of a body.
        channel: The channel of the reply.

    Raises:
        ValidationError: The event is not an incoming message of this channel, or an address is missing.
    """
    document = _event_payload(event)
    old = _old_message(document)
    if old is not None:
        _check_type(_old_type(old, document), _OLD_TYPES[channel], channel)
        return _swapped(old, "crumbs", channel, _add_plus)
    _check_type(document.get("type"), _TYPES[channel], channel)
    data = as_mapping(document.get("data"))
    if data is None:
        raise ValidationError.of("event", f"has no data; it must be {_NAMES[channel]}")
    return _swapped(data, "data", channel, str)


def _event_payload(event: object) -> Mapping[str, Any]:
    payload = event_payload(event)
    # The providers name the type of an event differently; an event with both names has an extra field.
    if "event_type" in payload and not {"type", "crumbs"} & payload.keys():
        raise ValidationError.of("event", "is a Linq event; use a Linq client to reply")
    return payload


def _old_message(document: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the message of a body in the old format, which contains it in `crumbs`; None for any other body."""
    return None if "data" in document else as_mapping(document.get("crumbs"))


def _old_type(crumbs: Mapping[str, Any], document: Mapping[str, Any]) -> object:
    """Return the type in the old format; in 2024 it was a top-level field."""
    return crumbs.get("type", document.get("type"))


def _check_type(type_: object, types: frozenset[str], channel: Channel) -> None:
    if not isinstance(type_, str) or type_ not in types:
        raise _other_type(type_, _NAMES[channel])


def _other_type(type_: object, wanted: str) -> ValidationError:
    found = f"it is {quote(type_)}" if isinstance(type_, str) else "it has no type"
    return ValidationError.of("event", f"must be {wanted}, and {found}")


def _swapped(
    message: Mapping[str, Any], where: str, channel: Channel, normalize: Callable[[str], str]
) -> tuple[str, str]:
    addresses: list[str] = []
    for name in ("from", "to"):
        value = message.get(name)
        if not value:
            raise ValidationError.of("event", f"has no {where}.{name}, so the reply addresses cannot be determined")
        address = normalize(value) if isinstance(value, str) else ""
        # The sender of an iMessage may be an Apple ID; a line is always a number.
        is_valid, kind = arguments.is_phone, "an E.164 phone number"
        if channel == "imessage" and name == "from":
            is_valid, kind = arguments.is_handle, "an E.164 phone number or e-mail address"
        if not is_valid(address):
            raise ValidationError.of("event", f"cannot be replied to: {where}.{name} is not {kind}")
        addresses.append(address)
    sender, line = addresses
    return sender, line


def _add_plus(address: str) -> str:
    """Convert a number of the old format, which omits the plus sign, to E.164."""
    return f"+{address}" if arguments.is_phone(f"+{address}") else address
