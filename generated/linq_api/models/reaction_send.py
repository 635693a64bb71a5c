from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_operation import ReactionOperation, check_reaction_operation
from ..models.reaction_type import ReactionType, check_reaction_type
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

    def to_dict(self) -> dict[str, Any]:
        operation: str = self.operation
        type_: str = self.type_
        custom_emoji = self.custom_emoji
        emoji = self.emoji
        url = self.url
        attachment_id = self.attachment_id
        part_index = self.part_index
        placement: dict[str, Any] | None = None
        if self.placement is not None:
            placement = self.placement.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict["operation"] = operation
        field_dict["type"] = type_
        if custom_emoji is not None:
            field_dict["custom_emoji"] = custom_emoji
        if emoji is not None:
            field_dict["emoji"] = emoji
        if url is not None:
            field_dict["url"] = url
        if attachment_id is not None:
            field_dict["attachment_id"] = attachment_id
        if part_index is not None:
            field_dict["part_index"] = part_index
        if placement is not None:
            field_dict["placement"] = placement
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        operation = check_reaction_operation(d.pop("operation"))

        type_ = check_reaction_type(d.pop("type"))

        custom_emoji = d.pop("custom_emoji", None)
        emoji = d.pop("emoji", None)
        url = d.pop("url", None)
        attachment_id = d.pop("attachment_id", None)
        part_index = d.pop("part_index", None)
        _placement = d.pop("placement", None)
        placement: StickerPlacement | None
        if _placement is None:
            placement = None
        else:
            placement = StickerPlacement.from_dict(_placement)

        self = cls.__new__(cls)
        self.operation = operation
        self.type_ = type_
        self.custom_emoji = custom_emoji
        self.emoji = emoji
        self.url = url
        self.attachment_id = attachment_id
        self.part_index = part_index
        self.placement = placement
        return self


# Below the class, because models refer to each other in circles.
from ..models.sticker_placement import StickerPlacement
