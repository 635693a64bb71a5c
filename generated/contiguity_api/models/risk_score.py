from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.risk_level import RiskLevel
from ..types import Model


@_attrs_define
class RiskScore(Model):
    """Contiguity's risk estimate (beta)."""

    score: float
    """0.00 (safe) to 0.99 (very high)."""

    level: RiskLevel | str | None = None
    """The level of the score."""

    confidence: float | None = None
    """Confidence in the score, 0.00 to 0.99."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        score = self.score
        level = self.level

        confidence = self.confidence
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["score"] = score
        if level is not None:
            field_dict["level"] = level
        if confidence is not None:
            field_dict["confidence"] = confidence
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        score = d.pop("score")
        level: RiskLevel | str | None = d.pop("level", None)

        confidence = d.pop("confidence", None)
        self = cls.__new__(cls)
        self.score = score
        self.level = level
        self.confidence = confidence
        self.additional_properties = d
        return self
