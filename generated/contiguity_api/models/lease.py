from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lease_status import LeaseStatus
from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class Lease(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.lease_id = d.pop("lease_id")
        self.number = d.pop("number")
        self.status = d.pop("status")
        value = d.pop("billing", None)
        self.billing = None if value is None else LeaseCharges.from_dict(value)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.lease_charges import LeaseCharges
