from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.audit_status import AuditStatus
from ..types import Model, parse_timestamp


@_attrs_define
class ReputationAudit(Model):
    """A reputation audit of a line; available for 24 hours."""

    audit_id: str
    """Id of the audit, an opaque string."""

    status: AuditStatus | str
    """Status of the audit."""

    phone: str | None = None
    """The line, in E.164 format."""

    generated_at: datetime.datetime | None = None
    """Time at which the report was generated."""

    error: str | None = None
    """Reason for the missing report. Present with the status `error`."""

    report: ReputationReport | None = None
    """The results of an audit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        audit_id = self.audit_id
        status = self.status

        phone = self.phone
        generated_at = None if self.generated_at is None else self.generated_at.isoformat()

        error = self.error
        report: dict[str, Any] | None = None
        if self.report is not None:
            report = self.report.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["audit_id"] = audit_id
        field_dict["status"] = status
        if phone is not None:
            field_dict["phone"] = phone
        if generated_at is not None:
            field_dict["generated_at"] = generated_at
        if error is not None:
            field_dict["error"] = error
        if report is not None:
            field_dict["report"] = report
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        audit_id = d.pop("audit_id")
        status: AuditStatus | str = d.pop("status")

        phone = d.pop("phone", None)
        _generated_at = d.pop("generated_at", None)
        generated_at = parse_timestamp(_generated_at)
        if generated_at is None and _generated_at is not None:
            d["generated_at"] = _generated_at

        error = d.pop("error", None)
        _report = d.pop("report", None)
        report: ReputationReport | None
        if _report is None:
            report = None
        else:
            report = ReputationReport.from_dict(_report)

        self = cls.__new__(cls)
        self.audit_id = audit_id
        self.status = status
        self.phone = phone
        self.generated_at = generated_at
        self.error = error
        self.report = report
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reputation_report import ReputationReport
