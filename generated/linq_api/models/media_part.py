from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class MediaPart(Model):
    """A file: image, video, audio or document. Exactly one of `url` and `attachment_id` is required; the service
    detects the type.
    """

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["media"]
    """Always `media`."""

    url: str | None = None
    """Public HTTPS URL of a file of at most 10 MB."""

    attachment_id: str | None = None
    """Id of an uploaded file of at most 100 MB, a UUID. Unknown: 404, code 2003; not uploaded yet: 404, code 2007."""

    sticker: bool | None = None
    """True sends the image as a sticker; iMessage only, ignored on other services. Defaults to false."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        url = self.url
        attachment_id = self.attachment_id
        sticker = self.sticker
        field_dict: dict[str, Any] = {}
        field_dict["type"] = type_
        if url is not None:
            field_dict["url"] = url
        if attachment_id is not None:
            field_dict["attachment_id"] = attachment_id
        if sticker is not None:
            field_dict["sticker"] = sticker
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "media":
            raise ValueError(f"type must match const 'media', got '{type_}'")
        url = d.pop("url", None)
        attachment_id = d.pop("attachment_id", None)
        sticker = d.pop("sticker", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.url = url
        self.attachment_id = attachment_id
        self.sticker = sticker
        return self
