from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.audit_impact import AuditImpact
from ..types import Model


@_attrs_define
class ReputationActionItem(Model):
    """A recommended action."""

    priority: int | None = None
    """Priority of the action."""

    title: str | None = None
    """The recommended actions."""

    detail: str | None = None
    """Instructions for the action."""

    expected_impact: AuditImpact | str | None = None
    """Expected impact of the action."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        priority = self.priority
        title = self.title
        detail = self.detail
        expected_impact = self.expected_impact

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if priority is not None:
            field_dict["priority"] = priority
        if title is not None:
            field_dict["title"] = title
        if detail is not None:
            field_dict["detail"] = detail
        if expected_impact is not None:
            field_dict["expected_impact"] = expected_impact
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        priority = d.pop("priority", None)
        title = d.pop("title", None)
        detail = d.pop("detail", None)
        expected_impact: AuditImpact | str | None = d.pop("expected_impact", None)

        self = cls.__new__(cls)
        self.priority = priority
        self.title = title
        self.detail = detail
        self.expected_impact = expected_impact
        self.additional_properties = d
        return self
