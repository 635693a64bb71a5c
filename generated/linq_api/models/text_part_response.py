from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class TextPartResponse(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        value = self.value
        reactions: list[dict[str, Any]] | None
        if isinstance(self.reactions, list):
            reactions = [item.to_dict() for item in self.reactions]

        else:
            reactions = self.reactions

        text_decorations: list[dict[str, Any]] | None
        if isinstance(self.text_decorations, list):
            text_decorations = [item.to_dict() for item in self.text_decorations]

        else:
            text_decorations = self.text_decorations

        inline_stickers: list[dict[str, Any]] | None
        if isinstance(self.inline_stickers, list):
            inline_stickers = [item.to_dict() for item in self.inline_stickers]

        else:
            inline_stickers = self.inline_stickers

        mentions: list[dict[str, Any]] | None
        if isinstance(self.mentions, list):
            mentions = [item.to_dict() for item in self.mentions]

        else:
            mentions = self.mentions

        mention = self.mention

        mention_range = self.mention_range

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["value"] = value
        if reactions is not None:
            field_dict["reactions"] = reactions
        if text_decorations is not None:
            field_dict["text_decorations"] = text_decorations
        if inline_stickers is not None:
            field_dict["inline_stickers"] = inline_stickers
        if mentions is not None:
            field_dict["mentions"] = mentions
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

        def _parse_reactions(data: Any) -> list[Reaction] | None:
            if isinstance(data, list):
                reactions_type_0 = [Reaction.from_dict(item) for item in data]

                return reactions_type_0
            return cast("list[Reaction] | None", data)

        reactions = _parse_reactions(d.pop("reactions", None))

        def _parse_text_decorations(data: Any) -> list[TextDecorationResponse] | None:
            if isinstance(data, list):
                text_decorations_type_0 = [TextDecorationResponse.from_dict(item) for item in data]

                return text_decorations_type_0
            return cast("list[TextDecorationResponse] | None", data)

        text_decorations = _parse_text_decorations(d.pop("text_decorations", None))

        def _parse_inline_stickers(data: Any) -> list[InlineStickerResponse] | None:
            if isinstance(data, list):
                inline_stickers_type_0 = [InlineStickerResponse.from_dict(item) for item in data]

                return inline_stickers_type_0
            return cast("list[InlineStickerResponse] | None", data)

        inline_stickers = _parse_inline_stickers(d.pop("inline_stickers", None))

        def _parse_mentions(data: Any) -> list[Mention] | None:
            if isinstance(data, list):
                mentions_type_0 = [Mention.from_dict(item) for item in data]

                return mentions_type_0
            return cast("list[Mention] | None", data)

        mentions = _parse_mentions(d.pop("mentions", None))

        mention: None | str = d.pop("mention", None)

        mention_range: list[int] | None = d.pop("mention_range", None)

        self = cls.__new__(cls)
        self.type_ = type_
        self.value = value
        self.reactions = reactions
        self.text_decorations = text_decorations
        self.inline_stickers = inline_stickers
        self.mentions = mentions
        self.mention = mention
        self.mention_range = mention_range
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.inline_sticker_response import InlineStickerResponse
from ..models.mention import Mention
from ..models.reaction import Reaction
from ..models.text_decoration_response import TextDecorationResponse
