from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class EmailHeader(Model):
    """An additional header, in the format used before December 2025."""

    name: str
    """Name of the header."""

    value: str
    """Value of the header."""

    def to_dict(self) -> dict[str, Any]:
        name = self.name
        value = self.value
        field_dict: dict[str, Any] = {}
        field_dict["name"] = name
        field_dict["value"] = value
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")
        value = d.pop("value")
        self = cls.__new__(cls)
        self.name = name
        self.value = value
        return self
