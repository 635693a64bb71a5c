from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.domain_status import DomainStatus
from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class DomainDetails(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.domain = d.pop("domain")
        self.status = d.pop("status")
        self.created_at = d.pop("created_at", None)
        self.id = d.pop("id", None)
        self.region = d.pop("region", None)
        self.sending_allowed = d.pop("sending_allowed", None)
        value = d.pop("records", None)
        self.records = None if value is None else [DNSRecord.from_dict(item) for item in value]
        value = d.pop("verifications", None)
        self.verifications = None if value is None else DomainVerifications.from_dict(value)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.dns_record import DNSRecord
from ..models.domain_verifications import DomainVerifications
