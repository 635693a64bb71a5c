from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.entitlement_status import EntitlementStatus
from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class EntitlementDetails(Model):
    """An entitlement with the time of its grant."""

    name: str
    """Name of the entitlement, such as fast_track, lease, identity or number_intelligence."""

    status: EntitlementStatus | str
    """Status of the entitlement for the account."""

    description: str | None = None
    """A description of the entitlement."""

    entitlement_id: str | None = None
    """Id of the grant. Present once the entitlement is granted."""

    granted_at: str | None = None
    """Time of the grant, ISO 8601 in UTC."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        name = self.name
        status = self.status

        description = self.description
        entitlement_id = self.entitlement_id
        granted_at = self.granted_at
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        field_dict["status"] = status
        if description is not None:
            field_dict["description"] = description
        if entitlement_id is not None:
            field_dict["entitlement_id"] = entitlement_id
        if granted_at is not None:
            field_dict["granted_at"] = granted_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")
        status: EntitlementStatus | str = d.pop("status")

        description = d.pop("description", None)
        entitlement_id = d.pop("entitlement_id", None)
        granted_at = d.pop("granted_at", None)
        self = cls.__new__(cls)
        self.name = name
        self.status = status
        self.description = description
        self.entitlement_id = entitlement_id
        self.granted_at = granted_at
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
