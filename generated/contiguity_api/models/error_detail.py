from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class ErrorDetail(Model):
    """The details of an error."""

    error: str
    """An explanation in English. Its wording is not documented: display it, but do not match on it."""

    status: int
    """The HTTP status."""

    agreement_url: str | None = None
    """URL to POST to in order to accept the missing agreement (`…/entitlements/{name}`). Present only if an
    entitlement is missing. Documented on the pages about agreements, not in the API reference."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        error = self.error
        status = self.status
        agreement_url = self.agreement_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["error"] = error
        field_dict["status"] = status
        if agreement_url is not None:
            field_dict["agreement_url"] = agreement_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error")
        status = d.pop("status")
        agreement_url = d.pop("agreement_url", None)
        self = cls.__new__(cls)
        self.error = error
        self.status = status
        self.agreement_url = agreement_url
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
