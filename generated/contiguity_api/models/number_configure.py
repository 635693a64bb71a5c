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

    def to_dict(self) -> dict[str, Any]:
        failover: dict[str, Any] | None = None
        if self.failover is not None:
            failover = self.failover.to_dict()
        field_dict: dict[str, Any] = {}
        if failover is not None:
            field_dict["failover"] = failover
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _failover = d.pop("failover", None)
        failover: FailoverSettings | None
        if _failover is None:
            failover = None
        else:
            failover = FailoverSettings.from_dict(_failover)

        self = cls.__new__(cls)
        self.failover = failover
        return self


# Below the class, because models refer to each other in circles.
from ..models.failover_settings import FailoverSettings
