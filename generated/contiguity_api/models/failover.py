from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.failover_mode import FailoverMode
from ..types import OpenModel


@_attrs_define
class Failover(OpenModel):
    """The numbers that this number can replace when they are unavailable."""

    enabled: bool
    """True if this number can replace others."""

    mode: FailoverMode | str | None = None
    """All of your numbers, or the listed ones."""

    numbers: list[str] | None = None
    """The numbers. Used with the mode selective."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.enabled = d.pop("enabled")
        self.mode = d.pop("mode", None)
        self.numbers = d.pop("numbers", None)
        self.additional_properties = d
        return self
