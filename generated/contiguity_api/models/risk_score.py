from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.risk_level import RiskLevel


@_attrs_define
class RiskScore:
    """Contiguity's estimate of risk; in beta."""

    score: float
    """0.00 (safe) to 0.99 (very high)."""

    level: RiskLevel | str | None = None
    """The score in words."""

    confidence: float | None = None
    """0.00 to 0.99."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        score = d.pop("score")
        level: RiskLevel | str | None = d.pop("level", None)

        confidence = d.pop("confidence", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.score = score
        self.level = level
        self.confidence = confidence
        self.additional_properties = d
        return self
