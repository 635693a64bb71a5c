"""Reactions of Contiguity: the words of each channel, and which side of a message is the caller's line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import tapbacks, validation
from contiguity.errors import ValidationError
from contiguity_api import constants

if TYPE_CHECKING:
    from collections.abc import Collection

    from contiguity_api.models import Message, Tapback, TextReaction

_INCOMING = "evt_"  # The id of an incoming message is the id of its event.
_OUTGOING = ("imsg_", "imessage_")


def tapback(argument: str, value: object) -> Tapback:
    """Validate a tapback in any spelling."""
    return tapbacks.tapback(argument, value, constants.TAPBACK_SPELLINGS)


def text_reaction(argument: str, value: object) -> TextReaction:
    """Validate a reaction in any spelling and return the text API's word for it."""
    return constants.TEXT_REACTIONS[tapback(argument, value)]


def line_of(message: Message, message_id: str, *, to: str | None, from_: str | None) -> str | None:
    """Return the caller's side of a message, or None if it cannot be inferred.

    It is inferred from the sides that the caller names, from the form of the addresses, or from the message's id.

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
        if validation.is_email(side):  # A line is always a number.
            return _other(message, side)
    if message_id.startswith(_INCOMING):
        return message.to
    return message.from_ if message_id.startswith(_OUTGOING) else None


def leased_line_of(message: Message, leased: Collection[object]) -> str:
    """Return the side of a message that the caller leases.

    Raises:
        ValidationError: The caller leases both sides, or neither.
    """
    lines = [side for side in (message.to, message.from_) if side in leased]
    if len(lines) != 1:
        raise ValidationError.of("from_", "must be given, because your side of the message cannot be inferred")
    return lines[0]


def _other(message: Message, side: str) -> str:
    return message.from_ if message.to == side else message.to
