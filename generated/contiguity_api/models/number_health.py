from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class NumberHealth(OpenModel):
    """The reputation of a number."""

    reputation: float | None = None
    """0.00 to 0.99. Above 0.80 is good, below 0.70 poor."""

    previous_owners: int | None = None
    """Number of previous owners."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.reputation = d.pop("reputation", None)
        self.previous_owners = d.pop("previous_owners", None)
        self.additional_properties = d
        return self
