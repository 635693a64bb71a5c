from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.entitlement_status import EntitlementStatus
from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class EntitlementDetails(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name")
        self.status = d.pop("status")
        self.description = d.pop("description", None)
        self.entitlement_id = d.pop("entitlement_id", None)
        self.granted_at = d.pop("granted_at", None)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
