from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.audit_status import AuditStatus
from ..types import OpenModel, keep_timestamp


@_attrs_define
class ReputationAudit(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.audit_id = d.pop("audit_id")
        self.status = d.pop("status")
        self.phone = d.pop("phone", None)
        self.generated_at = keep_timestamp(d, "generated_at", d.pop("generated_at", None))
        self.error = d.pop("error", None)
        value = d.pop("report", None)
        self.report = None if value is None else ReputationReport.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reputation_report import ReputationReport
