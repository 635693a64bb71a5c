from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class VoiceMemoFile(Model):
    """The audio of a voice memo."""

    id: str
    """Id of the attachment, a UUID."""

    filename: str
    """Name of the file."""

    mime_type: str
    """Audio type: mpeg, x-m4a, mp4, aac, x-caf, wav, aiff or amr."""

    size_bytes: int
    """Size in bytes."""

    url: str
    """Download URL of the audio."""

    duration_ms: int | None = None
    """Duration in milliseconds; null while unknown."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        filename = self.filename
        mime_type = self.mime_type
        size_bytes = self.size_bytes
        url = self.url
        duration_ms = self.duration_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["filename"] = filename
        field_dict["mime_type"] = mime_type
        field_dict["size_bytes"] = size_bytes
        field_dict["url"] = url
        if duration_ms is not None:
            field_dict["duration_ms"] = duration_ms
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        filename = d.pop("filename")
        mime_type = d.pop("mime_type")
        size_bytes = d.pop("size_bytes")
        url = d.pop("url")
        duration_ms: int | None = d.pop("duration_ms", None)

        self = cls.__new__(cls)
        self.id = id
        self.filename = filename
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self.url = url
        self.duration_ms = duration_ms
        self.additional_properties = d
        return self
