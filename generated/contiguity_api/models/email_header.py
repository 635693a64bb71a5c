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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name")
        self.value = d.pop("value")
        return self
