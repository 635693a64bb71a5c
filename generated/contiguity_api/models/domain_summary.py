from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.domain_status import DomainStatus
from ..types import OpenModel


@_attrs_define
class DomainSummary(OpenModel):
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
        self.additional_properties = d
        return self
