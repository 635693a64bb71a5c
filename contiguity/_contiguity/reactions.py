"""Which side of a message is yours: the API wants to know it for a tapback, and a message does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity import phone
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Collection

    from contiguity_api.models import Message

_INCOMING = "evt_"  # An incoming message has the id of its event.
_OUTGOING = ("imsg_", "imessage_")


def line_of(message: Message, message_id: str, *, to: str | None, from_: str | None) -> str | None:
    """Give your side: by what the caller says, by the form of the addresses, or by the id; None if none of them tells.

    Raises:
        ValidationError: The caller names a side that the message does not have.
    """
    sides = (message.to, message.from_)
    for argument, value in (("to", to), ("from_", from_)):
        if value is not None and value not in sides:
            raise ValidationError.of(argument, "must be one of the two sides of the message")
    if from_ is not None:
        return from_
    if to is not None:
        return _other(message, to)
    for side in sides:
        if phone.is_email(side):  # A line is always a number.
            return _other(message, side)
    if message_id.startswith(_INCOMING):
        return message.to
    return message.from_ if message_id.startswith(_OUTGOING) else None


def leased_line_of(message: Message, leased: Collection[object]) -> str:
    """Give the side that you lease.

    Raises:
        ValidationError: You lease both sides, or neither.
    """
    yours = [side for side in (message.to, message.from_) if side in leased]
    if len(yours) != 1:
        raise ValidationError.of("from_", "must be given: which side of the message is yours cannot be told")
    return yours[0]


def _other(message: Message, side: str) -> str:
    return message.from_ if message.to == side else message.to
