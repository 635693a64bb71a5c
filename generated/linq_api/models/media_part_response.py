from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class MediaPartResponse(Model):
    """A file part."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["media"]
    """Always `media`."""

    id: str
    """Id of the attachment, a UUID."""

    filename: str
    """Name of the file."""

    mime_type: str
    """Media type of the file."""

    size_bytes: int
    """Size in bytes."""

    url: str
    """Download URL of the file. The sources disagree about its lifetime: one hour, a permanent CDN URL, or 15 minutes
    with ephemeral storage."""

    reactions: list[Reaction] | None = None
    """The reactions to this part; null without reactions. Not present in webhook events."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        id = self.id
        filename = self.filename
        mime_type = self.mime_type
        size_bytes = self.size_bytes
        url = self.url
        reactions: list[dict[str, Any]] | None
        if isinstance(self.reactions, list):
            reactions = [item.to_dict() for item in self.reactions]

        else:
            reactions = self.reactions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["id"] = id
        field_dict["filename"] = filename
        field_dict["mime_type"] = mime_type
        field_dict["size_bytes"] = size_bytes
        field_dict["url"] = url
        if reactions is not None:
            field_dict["reactions"] = reactions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "media":
            raise ValueError(f"type must match const 'media', got '{type_}'")
        id = d.pop("id")
        filename = d.pop("filename")
        mime_type = d.pop("mime_type")
        size_bytes = d.pop("size_bytes")
        url = d.pop("url")

        def _parse_reactions(data: Any) -> list[Reaction] | None:
            if isinstance(data, list):
                reactions_type_0 = [Reaction.from_dict(item) for item in data]

                return reactions_type_0
            return cast("list[Reaction] | None", data)

        reactions = _parse_reactions(d.pop("reactions", None))

        self = cls.__new__(cls)
        self.type_ = type_
        self.id = id
        self.filename = filename
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self.url = url
        self.reactions = reactions
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reaction import Reaction
