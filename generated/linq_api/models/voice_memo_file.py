from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class VoiceMemoFile(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.filename = d.pop("filename")
        self.mime_type = d.pop("mime_type")
        self.size_bytes = d.pop("size_bytes")
        self.url = d.pop("url")
        self.duration_ms = d.pop("duration_ms", None)
        self.additional_properties = d
        return self
