from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lease_status import LeaseStatus
from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class Lease(Model):
    """A new lease."""

    lease_id: str
    """Id of the lease."""

    number: str
    """The number in E.164 format."""

    status: LeaseStatus | str
    """Status of the lease."""

    billing: LeaseCharges | None = None
    """The price and billing of a new lease."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        lease_id = self.lease_id
        number = self.number
        status = self.status

        billing: dict[str, Any] | None = None
        if self.billing is not None:
            billing = self.billing.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["lease_id"] = lease_id
        field_dict["number"] = number
        field_dict["status"] = status
        if billing is not None:
            field_dict["billing"] = billing
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        lease_id = d.pop("lease_id")
        number = d.pop("number")
        status: LeaseStatus | str = d.pop("status")

        _billing = d.pop("billing", None)
        billing: LeaseCharges | None
        if _billing is None:
            billing = None
        else:
            billing = LeaseCharges.from_dict(_billing)

        self = cls.__new__(cls)
        self.lease_id = lease_id
        self.number = number
        self.status = status
        self.billing = billing
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.lease_charges import LeaseCharges
