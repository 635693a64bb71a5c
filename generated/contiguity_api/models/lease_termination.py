from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lease_status import LeaseStatus
from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class LeaseTermination(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.lease_id = d.pop("lease_id")
        self.status = d.pop("status")
        self.number_id = d.pop("number_id", None)
        self.terminated_at = d.pop("terminated_at", None)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
