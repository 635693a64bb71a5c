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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "media":
            raise ValueError(f"type must be 'media', not {self.type_!r}")
        self.url = d.pop("url", None)
        self.attachment_id = d.pop("attachment_id", None)
        self.sticker = d.pop("sticker", None)
        return self
