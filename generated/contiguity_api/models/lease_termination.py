from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lease_status import LeaseStatus
from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class LeaseTermination(Model):
    """A terminated lease."""

    lease_id: str
    """Id of the lease."""

    status: LeaseStatus | str
    """Status of the lease."""

    number_id: str | None = None
    """The number in E.164 format."""

    terminated_at: float | str | None = None
    """Time of the termination: a number (Unix seconds, according to the examples of the API reference) or an ISO 8601
    string. The documents disagree, so support both."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        lease_id = self.lease_id
        status = self.status

        number_id = self.number_id
        terminated_at = self.terminated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["lease_id"] = lease_id
        field_dict["status"] = status
        if number_id is not None:
            field_dict["number_id"] = number_id
        if terminated_at is not None:
            field_dict["terminated_at"] = terminated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        lease_id = d.pop("lease_id")
        status: LeaseStatus | str = d.pop("status")

        number_id = d.pop("number_id", None)
        terminated_at: float | str | None = d.pop("terminated_at", None)

        self = cls.__new__(cls)
        self.lease_id = lease_id
        self.status = status
        self.number_id = number_id
        self.terminated_at = terminated_at
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
