from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TextPartResponse(OpenModel):
    """A text part."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["text"]
    """Always `text`."""

    value: str
    """The text."""

    reactions: list[Reaction] | None = None
    """The reactions to this part; null without reactions. Not present in webhook events."""

    text_decorations: list[TextDecorationResponse] | None = None
    """Styles and animations; null without decorations."""

    inline_stickers: list[InlineStickerResponse] | None = None
    """Images in the text; null without inline stickers."""

    mentions: list[Mention] | None = None
    """The mentions in the order of the text; null without mentions."""

    mention: None | str = None
    """Handle of the first mention. Deprecated: see `mentions`."""

    mention_range: list[int] | None = None
    """Range of the first mention. Deprecated: see `mentions`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "text":
            raise ValueError(f"type must be 'text', not {self.type_!r}")
        self.value = d.pop("value")
        value = d.pop("reactions", None)
        self.reactions = [Reaction.from_dict(item) for item in value] if isinstance(value, list) else value
        value = d.pop("text_decorations", None)
        self.text_decorations = (
            [TextDecorationResponse.from_dict(item) for item in value] if isinstance(value, list) else value
        )
        value = d.pop("inline_stickers", None)
        self.inline_stickers = (
            [InlineStickerResponse.from_dict(item) for item in value] if isinstance(value, list) else value
        )
        value = d.pop("mentions", None)
        self.mentions = [Mention.from_dict(item) for item in value] if isinstance(value, list) else value
        self.mention = d.pop("mention", None)
        self.mention_range = d.pop("mention_range", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.inline_sticker_response import InlineStickerResponse
from ..models.mention import Mention
from ..models.reaction import Reaction
from ..models.text_decoration_response import TextDecorationResponse
