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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.range_ = d.pop("range")
        self.url = d.pop("url", None)
        self.attachment_id = d.pop("attachment_id", None)
        return self
