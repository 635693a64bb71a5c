from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.entitlement_status import EntitlementStatus
from ..types import OpenModel


@_attrs_define
class Entitlement(OpenModel):
    """An entitlement."""

    name: str
    """Name of the entitlement, such as fast_track, lease, identity or number_intelligence."""

    status: EntitlementStatus | str
    """Status of the entitlement for the account."""

    description: str | None = None
    """A description of the entitlement."""

    entitlement_id: str | None = None
    """Id of the grant. Present once the entitlement is granted."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name")
        self.status = d.pop("status")
        self.description = d.pop("description", None)
        self.entitlement_id = d.pop("entitlement_id", None)
        self.additional_properties = d
        return self
