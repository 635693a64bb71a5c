from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class InlineStickerResponse(OpenModel):
    """An image that replaces a range of text."""

    _json_names: ClassVar = {"range_": "range"}

    range_: list[int]
    """`[start, end)` in UTF-16 code units of the text."""

    id: str | None = None
    """Id of the attachment, a UUID."""

    url: str | None = None
    """Download URL of the image."""

    file_name: str | None = None
    """Name of the file."""

    mime_type: str | None = None
    """Media type of the file."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.range_ = d.pop("range")
        self.id = d.pop("id", None)
        self.url = d.pop("url", None)
        self.file_name = d.pop("file_name", None)
        self.mime_type = d.pop("mime_type", None)
        self.additional_properties = d
        return self
