from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reputation import Reputation
from ..types import Model


@_attrs_define
class LineReputation(Model):
    """The reputation of a line."""

    status: Reputation | str
    """The reputation status."""

    doc_url: str | None = None
    """Page about this status."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        doc_url = self.doc_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["status"] = status
        if doc_url is not None:
            field_dict["doc_url"] = doc_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status: Reputation | str = d.pop("status")

        doc_url = d.pop("doc_url", None)
        self = cls.__new__(cls)
        self.status = status
        self.doc_url = doc_url
        self.additional_properties = d
        return self
