from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.failover_mode import FailoverMode
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.enabled = d.pop("enabled")
        self.mode = d.pop("mode", None)
        self.numbers = d.pop("numbers", None)
        return self
