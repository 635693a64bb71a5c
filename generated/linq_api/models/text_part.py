from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class TextPart(Model):
    """A text. It is sent unchanged: Markdown is not supported."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["text"]
    """Always `text`."""

    value: str
    """The text, 1 to 10000 characters (docs)."""

    text_decorations: list[TextDecoration] | None = None
    """Styles and animations of ranges of the text. iMessage only; ignored on other services."""

    inline_stickers: list[InlineSticker] | None = None
    """Images that replace ranges of the text: at most 100, with at most 10 different images. They must not overlap
    each other or a decoration, and cannot be combined with `mention`."""

    mention: str | None = None
    """Handle of a participant to mention. Groups only: 409 with code 2023 in a direct chat."""

    mention_range: list[int] | None = None
    """Range of the mention, `[start, end)` in UTF-16 code units. Defaults to the whole text. Requires `mention`."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        value = self.value
        text_decorations = None if self.text_decorations is None else [item.to_dict() for item in self.text_decorations]

        inline_stickers = None if self.inline_stickers is None else [item.to_dict() for item in self.inline_stickers]

        mention = self.mention
        mention_range = self.mention_range

        field_dict: dict[str, Any] = {}
        field_dict["type"] = type_
        field_dict["value"] = value
        if text_decorations is not None:
            field_dict["text_decorations"] = text_decorations
        if inline_stickers is not None:
            field_dict["inline_stickers"] = inline_stickers
        if mention is not None:
            field_dict["mention"] = mention
        if mention_range is not None:
            field_dict["mention_range"] = mention_range
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "text":
            raise ValueError(f"type must match const 'text', got '{type_}'")
        value = d.pop("value")
        _text_decorations = d.pop("text_decorations", None)
        text_decorations: list[TextDecoration] | None = (
            None if _text_decorations is None else [TextDecoration.from_dict(item) for item in _text_decorations]
        )

        _inline_stickers = d.pop("inline_stickers", None)
        inline_stickers: list[InlineSticker] | None = (
            None if _inline_stickers is None else [InlineSticker.from_dict(item) for item in _inline_stickers]
        )

        mention = d.pop("mention", None)
        mention_range = d.pop("mention_range", None)

        self = cls.__new__(cls)
        self.type_ = type_
        self.value = value
        self.text_decorations = text_decorations
        self.inline_stickers = inline_stickers
        self.mention = mention
        self.mention_range = mention_range
        return self


# Below the class, because models refer to each other in circles.
from ..models.inline_sticker import InlineSticker
from ..models.text_decoration import TextDecoration
