from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class NumberFormats(OpenModel):
    """A number in two formats."""

    e164: str | None = None
    """The number in E.164 format."""

    formatted: str | None = None
    """The number formatted for display."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.e164 = d.pop("e164", None)
        self.formatted = d.pop("formatted", None)
        self.additional_properties = d
        return self
