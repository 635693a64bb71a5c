from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.failover_mode import FailoverMode, check_failover_mode
from ..types import Model


@_attrs_define
class FailoverSettings(Model):
    """The numbers that this number can replace when they are unavailable."""

    enabled: bool
    """True to allow this number to replace others."""

    mode: FailoverMode | None = None
    """The numbers that this number can replace: all of your numbers, or the listed ones."""

    numbers: list[str] | None = None
    """The numbers, in E.164 format. Used with the mode selective."""

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled
        mode: str | None = None
        if self.mode is not None:
            mode = self.mode

        numbers = self.numbers

        field_dict: dict[str, Any] = {}
        field_dict["enabled"] = enabled
        if mode is not None:
            field_dict["mode"] = mode
        if numbers is not None:
            field_dict["numbers"] = numbers
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled")
        _mode = d.pop("mode", None)
        mode: FailoverMode | None
        if _mode is None:
            mode = None
        else:
            mode = check_failover_mode(_mode)

        numbers = d.pop("numbers", None)

        self = cls.__new__(cls)
        self.enabled = enabled
        self.mode = mode
        self.numbers = numbers
        return self
