from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.supported_content_type import SupportedContentType
from ..types import Model


@_attrs_define
class AttachmentCreate(Model):
    """A file to upload."""

    filename: str
    """Name of the file, 1 to 255 characters."""

    content_type: SupportedContentType
    """The media types of files that can be uploaded. On delivery TIFF is converted to JPEG, audio/x-caf to audio/mp4,
    audio/mp3 to audio/mpeg, audio/mp4 to audio/x-m4a, and audio/aiff to audio/x-aiff (docs). FLAC, OGG and
    executables are not supported."""

    size_bytes: int
    """The exact size in bytes, 1 to 104857600 (100 MB)."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.filename = d.pop("filename")
        self.content_type = d.pop("content_type")
        self.size_bytes = d.pop("size_bytes")
        return self
