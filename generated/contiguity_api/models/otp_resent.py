from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class OTPResent(Model):
    """The result of resending an OTP."""

    resent: bool
    """True if the code was resent."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        resent = self.resent
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["resent"] = resent
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        resent = d.pop("resent")
        self = cls.__new__(cls)
        self.resent = resent
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
