from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class CallForwardingEnable(Model):
    """The number to forward calls to."""

    to: str
    """Number that receives the calls, in E.164 format."""

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        self = cls.__new__(cls)
        self.to = to
        return self
