from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.risk_level import RiskLevel
from ..types import OpenModel


@_attrs_define
class RiskScore(OpenModel):
    """Contiguity's risk estimate (beta)."""

    score: float
    """0.00 (safe) to 0.99 (very high)."""

    level: RiskLevel | str | None = None
    """The level of the score."""

    confidence: float | None = None
    """Confidence in the score, 0.00 to 0.99."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.score = d.pop("score")
        self.level = d.pop("level", None)
        self.confidence = d.pop("confidence", None)
        self.additional_properties = d
        return self
