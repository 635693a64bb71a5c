"""Reactions to a message: tapbacks, custom emoji and stickers."""

from __future__ import annotations

from typing import cast, get_args

from contiguity._core import tapbacks, validation
from contiguity._linq import arguments
from contiguity.errors import ValidationError
from linq_api.constants import TAPBACK_SPELLINGS
from linq_api.models import ReactionOperation, ReactionSend, ReactionType, StickerPlacement

_SOURCES = ("emoji", "url", "attachment_id")
_STICKER_ARGUMENTS = (*_SOURCES, "placement")


def reaction_type(argument: str, value: object) -> ReactionType:
    """Validate the type of a reaction; a tapback is accepted in any spelling."""
    if isinstance(value, str) and value in ("custom", "sticker"):
        return cast("ReactionType", validation.as_str(value))
    return tapbacks.tapback(argument, value, TAPBACK_SPELLINGS, others=("custom", "sticker"))


def reaction(
    operation: object, type_: object, *, custom_emoji: object, part_index: object, **sticker: object
) -> ReactionSend:
    """Build a reaction from the arguments of `messages.react`."""
    kind = reaction_type("type", type_)
    checked_operation = validation.choice("operation", operation, get_args(ReactionOperation))
    if (kind == "custom") != (custom_emoji is not None):
        raise ValidationError.of("custom_emoji", 'must be given with the type "custom", and only with it')
    if kind == "sticker":
        _check_sticker(checked_operation, sticker)
    else:
        for name in _STICKER_ARGUMENTS:
            if sticker.get(name) is not None:
                raise ValidationError.of(name, 'must only be given with the type "sticker"')
    return ReactionSend(
        operation=checked_operation,
        type_=kind,
        custom_emoji=validation.optional(validation.text, "custom_emoji", custom_emoji),
        emoji=validation.optional(validation.text, "emoji", sticker.get("emoji")),
        url=validation.optional(arguments.url, "url", sticker.get("url")),
        attachment_id=validation.optional(validation.uuid, "attachment_id", sticker.get("attachment_id")),
        part_index=validation.optional(validation.integer, "part_index", part_index),
        placement=validation.optional(_placement, "placement", sticker.get("placement")),
    )


def _check_sticker(operation: ReactionOperation, sticker: dict[str, object]) -> None:
    if operation == "remove":
        raise ValidationError.of("operation", 'must be "add" with the type "sticker"; a sticker cannot be removed')
    if sum(sticker.get(name) is not None for name in _SOURCES) != 1:
        raise ValidationError(arguments=_SOURCES, rule='exactly one must be given with the type "sticker"')


def _placement(argument: str, value: object) -> StickerPlacement:
    return arguments.model(argument, value, StickerPlacement)
