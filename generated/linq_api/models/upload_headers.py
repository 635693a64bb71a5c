from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class UploadHeaders(OpenModel):
    """Headers, as a map of names to values."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.additional_properties = d
        return self
