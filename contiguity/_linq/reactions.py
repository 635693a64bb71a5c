"""A reaction to a message, checked."""

from __future__ import annotations

from typing import get_args

from contiguity._core import checks, linq_checks
from contiguity._core.linq_arguments import model
from contiguity.errors import ValidationError
from linq_api.models import ReactionOperation, ReactionSend, ReactionType, StickerPlacement

_OF_STICKERS = ("emoji", "url", "attachment_id", "placement")
_SOURCES = ("emoji", "url", "attachment_id")


def reaction(
    operation: object, type_: object, *, custom_emoji: object, part_index: object, **sticker: object
) -> ReactionSend:
    """Make a reaction of what was given (API reference, reactions)."""
    kind = checks.choice("type_", type_, get_args(ReactionType))
    done = checks.choice("operation", operation, get_args(ReactionOperation))
    if (kind == "custom") != (custom_emoji is not None):
        raise ValidationError.of("custom_emoji", 'must be given with the type "custom", and with it alone')
    if kind == "sticker":
        _check_sticker(done, sticker)
    else:
        for name in _OF_STICKERS:
            if sticker.get(name) is not None:
                raise ValidationError.of(name, 'must be given with the type "sticker" alone')
    return ReactionSend(
        operation=done,
        type_=kind,
        custom_emoji=checks.optional(checks.text, "custom_emoji", custom_emoji),
        emoji=checks.optional(checks.text, "emoji", sticker.get("emoji")),
        url=checks.optional(linq_checks.url, "url", sticker.get("url")),
        attachment_id=checks.optional(linq_checks.uuid, "attachment_id", sticker.get("attachment_id")),
        part_index=checks.optional(linq_checks.index, "part_index", part_index),
        placement=checks.optional(_placement, "placement", sticker.get("placement")),
    )


def _check_sticker(operation: ReactionOperation, sticker: dict[str, object]) -> None:
    if operation == "remove":
        raise ValidationError.of("operation", 'must be "add" with the type "sticker": stickers stay')
    if sum(sticker.get(name) is not None for name in _SOURCES) != 1:
        raise ValidationError.of("emoji", "or url or attachment_id must be given for a sticker, and one of them alone")


def _placement(argument: str, value: object) -> StickerPlacement:
    return model(argument, value, StickerPlacement)
