from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.domain_status import DomainStatus
from ..types import Model


@_attrs_define
class DomainSummary(Model):
    """A domain, without its DNS records."""

    domain: str
    """The domain name."""

    status: DomainStatus | str
    """Verification status of the domain."""

    created_at: int | None = None
    """Time of the registration, in Unix milliseconds."""

    id: str | None = None
    """Id of the domain."""

    region: str | None = None
    """Region that email is sent from."""

    sending_allowed: bool | None = None
    """True if email can be sent from the domain."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        domain = self.domain
        status = self.status

        created_at = self.created_at
        id = self.id
        region = self.region
        sending_allowed = self.sending_allowed
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["domain"] = domain
        field_dict["status"] = status
        if created_at is not None:
            field_dict["created_at"] = created_at
        if id is not None:
            field_dict["id"] = id
        if region is not None:
            field_dict["region"] = region
        if sending_allowed is not None:
            field_dict["sending_allowed"] = sending_allowed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        domain = d.pop("domain")
        status: DomainStatus | str = d.pop("status")

        created_at = d.pop("created_at", None)
        id = d.pop("id", None)
        region = d.pop("region", None)
        sending_allowed = d.pop("sending_allowed", None)
        self = cls.__new__(cls)
        self.domain = domain
        self.status = status
        self.created_at = created_at
        self.id = id
        self.region = region
        self.sending_allowed = sending_allowed
        self.additional_properties = d
        return self
