from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class MediaPartResponse(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "media":
            raise ValueError(f"type must be 'media', not {self.type_!r}")
        self.id = d.pop("id")
        self.filename = d.pop("filename")
        self.mime_type = d.pop("mime_type")
        self.size_bytes = d.pop("size_bytes")
        self.url = d.pop("url")
        value = d.pop("reactions", None)
        self.reactions = [Reaction.from_dict(item) for item in value] if isinstance(value, list) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reaction import Reaction
