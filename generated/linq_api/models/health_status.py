from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_health import ChatHealth
from ..types import Model, parse_timestamp


@_attrs_define
class HealthStatus(Model):
    """Health of a conversation. A beta feature of the service; every chat has a health status, initially `HEALTHY`."""

    status: ChatHealth | str
    """The current status."""

    updated_at: datetime.datetime | None = None
    """Time of the last status change."""

    doc_url: str | None = None
    """Page about this status, with a fragment for each status."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        doc_url = self.doc_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["status"] = status
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        if doc_url is not None:
            field_dict["doc_url"] = doc_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status: ChatHealth | str = d.pop("status")

        _updated_at = d.pop("updated_at", None)
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        doc_url = d.pop("doc_url", None)
        self = cls.__new__(cls)
        self.status = status
        self.updated_at = updated_at
        self.doc_url = doc_url
        self.additional_properties = d
        return self
