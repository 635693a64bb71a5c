from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.audit_status import AuditStatus
from ..types import OpenModel


@_attrs_define
class ReputationAuditStarted(OpenModel):
    """The audit that was started, or the one that is already running."""

    audit_id: str
    """Id of the audit, an opaque string."""

    status: AuditStatus | str
    """Status of the audit."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.audit_id = d.pop("audit_id")
        self.status = d.pop("status")
        self.additional_properties = d
        return self
