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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "text":
            raise ValueError(f"type must be 'text', not {self.type_!r}")
        self.value = d.pop("value")
        value = d.pop("text_decorations", None)
        self.text_decorations = None if value is None else [TextDecoration.from_dict(item) for item in value]
        value = d.pop("inline_stickers", None)
        self.inline_stickers = None if value is None else [InlineSticker.from_dict(item) for item in value]
        self.mention = d.pop("mention", None)
        self.mention_range = d.pop("mention_range", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.inline_sticker import InlineSticker
from ..models.text_decoration import TextDecoration
