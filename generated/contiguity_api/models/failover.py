from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.failover_mode import FailoverMode
from ..types import Model


@_attrs_define
class Failover(Model):
    """The numbers that this number can replace when they are unavailable."""

    enabled: bool
    """True if this number can replace others."""

    mode: FailoverMode | str | None = None
    """All of your numbers, or the listed ones."""

    numbers: list[str] | None = None
    """The numbers. Used with the mode selective."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled
        mode = self.mode

        numbers = self.numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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
        mode: FailoverMode | str | None = d.pop("mode", None)

        numbers = d.pop("numbers", None)

        self = cls.__new__(cls)
        self.enabled = enabled
        self.mode = mode
        self.numbers = numbers
        self.additional_properties = d
        return self
