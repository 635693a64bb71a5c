from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_operation import ReactionOperation
from ..models.reaction_type import ReactionType
from ..types import Model


@_attrs_define
class ReactionSend(Model):
    """A reaction to add or remove. A tapback replaces your previous tapback on that part (inferred); stickers
    accumulate and cannot be removed. To remove a reaction, set the `type` (and `custom_emoji`) with which it was
    added (docs).
    """

    _json_names: ClassVar = {"type_": "type"}

    operation: ReactionOperation
    """Whether the reaction is added or removed."""

    type_: ReactionType
    """Type of a reaction: six standard tapbacks, `custom` for any emoji as a tapback, `sticker` for an image or emoji
    placed on the message."""

    custom_emoji: str | None = None
    """The emoji of a reaction of type `custom`; required for that type."""

    emoji: str | None = None
    """Type `sticker`: an emoji to use as the sticker. Exactly one of `emoji`, `url` and `attachment_id` is required."""

    url: str | None = None
    """Type `sticker`: a Linq download URL of the image."""

    attachment_id: str | None = None
    """Type `sticker`: id of an uploaded image, a UUID."""

    part_index: int | None = None
    """Zero-based index of the part to react to. Defaults to 0."""

    placement: StickerPlacement | None = None
    """Position and size of a sticker on the message. When a sticker is moved, omitted fields keep their value."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.operation = d.pop("operation")
        self.type_ = d.pop("type")
        self.custom_emoji = d.pop("custom_emoji", None)
        self.emoji = d.pop("emoji", None)
        self.url = d.pop("url", None)
        self.attachment_id = d.pop("attachment_id", None)
        self.part_index = d.pop("part_index", None)
        value = d.pop("placement", None)
        self.placement = None if value is None else StickerPlacement.from_dict(value)
        return self


# Below the class, because models refer to each other in circles.
from ..models.sticker_placement import StickerPlacement
