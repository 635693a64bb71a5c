from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class InlineSticker(Model):
    """An image that replaces a range of text. Exactly one of `url` and `attachment_id` is required, and the image must
    already be stored at Linq.
    """

    _json_names: ClassVar = {"range_": "range"}

    range_: list[int]
    """`[start, end)` in UTF-16 code units of the text; it must not split a character."""

    url: str | None = None
    """A Linq download URL of the image."""

    attachment_id: str | None = None
    """Id of an uploaded image, a UUID."""

    def to_dict(self) -> dict[str, Any]:
        range_ = self.range_

        url = self.url
        attachment_id = self.attachment_id
        field_dict: dict[str, Any] = {}
        field_dict["range"] = range_
        if url is not None:
            field_dict["url"] = url
        if attachment_id is not None:
            field_dict["attachment_id"] = attachment_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        range_ = d.pop("range")

        url = d.pop("url", None)
        attachment_id = d.pop("attachment_id", None)
        self = cls.__new__(cls)
        self.range_ = range_
        self.url = url
        self.attachment_id = attachment_id
        return self
