from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class DomainVerifications(Model):
    """The verification results of a domain."""

    dkim: str | None = None
    """Result for the DKIM signature."""

    mail_from: str | None = None
    """Result for the return path."""

    domain: str | None = None
    """Result for the domain itself."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        dkim = self.dkim
        mail_from = self.mail_from
        domain = self.domain
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if dkim is not None:
            field_dict["dkim"] = dkim
        if mail_from is not None:
            field_dict["mail_from"] = mail_from
        if domain is not None:
            field_dict["domain"] = domain
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        dkim = d.pop("dkim", None)
        mail_from = d.pop("mail_from", None)
        domain = d.pop("domain", None)
        self = cls.__new__(cls)
        self.dkim = dkim
        self.mail_from = mail_from
        self.domain = domain
        self.additional_properties = d
        return self
