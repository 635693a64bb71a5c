from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class EditedPart(OpenModel):
    """The part of a message that was edited."""

    text: str
    """The new text."""

    index: int | None = None
    """Zero-based index of the part."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.text = d.pop("text")
        self.index = d.pop("index", None)
        self.additional_properties = d
        return self
