from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.audit_driver import AuditDriver
from ..types import Model


@_attrs_define
class ReputationDriver(Model):
    """A cause of a finding."""

    key: AuditDriver | str | None = None
    """Identifier of the entry."""

    metric: str | None = None
    """The measured value, in human-readable form."""

    summary: str | None = None
    """An explanation of the cause."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        metric = self.metric
        summary = self.summary
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if key is not None:
            field_dict["key"] = key
        if metric is not None:
            field_dict["metric"] = metric
        if summary is not None:
            field_dict["summary"] = summary
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        key: AuditDriver | str | None = d.pop("key", None)

        metric = d.pop("metric", None)
        summary = d.pop("summary", None)
        self = cls.__new__(cls)
        self.key = key
        self.metric = metric
        self.summary = summary
        self.additional_properties = d
        return self
