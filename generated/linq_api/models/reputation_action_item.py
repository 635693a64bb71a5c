from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.audit_impact import AuditImpact
from ..types import OpenModel


@_attrs_define
class ReputationActionItem(OpenModel):
    """A recommended action."""

    priority: int | None = None
    """Priority of the action."""

    title: str | None = None
    """The recommended actions."""

    detail: str | None = None
    """Instructions for the action."""

    expected_impact: AuditImpact | str | None = None
    """Expected impact of the action."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.priority = d.pop("priority", None)
        self.title = d.pop("title", None)
        self.detail = d.pop("detail", None)
        self.expected_impact = d.pop("expected_impact", None)
        self.additional_properties = d
        return self
