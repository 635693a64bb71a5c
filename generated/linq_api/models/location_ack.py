from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class LocationAck(OpenModel):
    """A location request that was accepted."""

    success: bool
    """Always true."""

    message: str
    """A human-readable description of the result."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.success = d.pop("success")
        self.message = d.pop("message")
        self.additional_properties = d
        return self
