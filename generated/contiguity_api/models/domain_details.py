from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.domain_status import DomainStatus
from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class DomainDetails(Model):
    """A domain with its DNS records."""

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

    records: list[DNSRecord] | None = None
    """The DNS records to publish, present for every status."""

    verifications: DomainVerifications | None = None
    """The verification results of a domain."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        domain = self.domain
        status = self.status

        created_at = self.created_at
        id = self.id
        region = self.region
        sending_allowed = self.sending_allowed
        records = None if self.records is None else [item.to_dict() for item in self.records]

        verifications: dict[str, Any] | None = None
        if self.verifications is not None:
            verifications = self.verifications.to_dict()
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
        if records is not None:
            field_dict["records"] = records
        if verifications is not None:
            field_dict["verifications"] = verifications
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
        _records = d.pop("records", None)
        records: list[DNSRecord] | None = None if _records is None else [DNSRecord.from_dict(item) for item in _records]

        _verifications = d.pop("verifications", None)
        verifications: DomainVerifications | None
        if _verifications is None:
            verifications = None
        else:
            verifications = DomainVerifications.from_dict(_verifications)

        self = cls.__new__(cls)
        self.domain = domain
        self.status = status
        self.created_at = created_at
        self.id = id
        self.region = region
        self.sending_allowed = sending_allowed
        self.records = records
        self.verifications = verifications
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.dns_record import DNSRecord
from ..models.domain_verifications import DomainVerifications
