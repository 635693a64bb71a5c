from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class DomainVerifications(OpenModel):
    """The verification results of a domain."""

    dkim: str | None = None
    """Result for the DKIM signature."""

    mail_from: str | None = None
    """Result for the return path."""

    domain: str | None = None
    """Result for the domain itself."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.dkim = d.pop("dkim", None)
        self.mail_from = d.pop("mail_from", None)
        self.domain = d.pop("domain", None)
        self.additional_properties = d
        return self
