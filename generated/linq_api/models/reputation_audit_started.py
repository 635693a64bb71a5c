from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.audit_status import AuditStatus
from ..types import Model


@_attrs_define
class ReputationAuditStarted(Model):
    """The audit that was started, or the one that is already running."""

    audit_id: str
    """Id of the audit, an opaque string."""

    status: AuditStatus | str
    """Status of the audit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        audit_id = self.audit_id
        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["audit_id"] = audit_id
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        audit_id = d.pop("audit_id")
        status: AuditStatus | str = d.pop("status")

        self = cls.__new__(cls)
        self.audit_id = audit_id
        self.status = status
        self.additional_properties = d
        return self
