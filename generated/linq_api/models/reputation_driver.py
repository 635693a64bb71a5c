from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.audit_driver import AuditDriver
from ..types import OpenModel


@_attrs_define
class ReputationDriver(OpenModel):
    """A cause of a finding."""

    key: AuditDriver | str | None = None
    """Identifier of the entry."""

    metric: str | None = None
    """The measured value, in human-readable form."""

    summary: str | None = None
    """An explanation of the cause."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.key = d.pop("key", None)
        self.metric = d.pop("metric", None)
        self.summary = d.pop("summary", None)
        self.additional_properties = d
        return self
