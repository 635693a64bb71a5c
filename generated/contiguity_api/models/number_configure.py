from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class NumberConfigure(Model):
    """The settings of a number to change."""

    failover: FailoverSettings | None = None
    """The numbers that this number can replace when they are unavailable."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        value = d.pop("failover", None)
        self.failover = None if value is None else FailoverSettings.from_dict(value)
        return self


# Below the class, because models refer to each other in circles.
from ..models.failover_settings import FailoverSettings
