from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class ErrorDetail(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.error = d.pop("error")
        self.status = d.pop("status")
        self.agreement_url = d.pop("agreement_url", None)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
