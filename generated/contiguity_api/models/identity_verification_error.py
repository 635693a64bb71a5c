from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class IdentityVerificationError(Model):
    """The reason why a verification needs more input."""

    code: str | None = None
    """Machine-readable reason, such as document_expired, consent_declined or selfie_document_mismatch. The list is
    open."""

    message: str | None = None
    """A description of the result."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        code = self.code
        message = self.message
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if code is not None:
            field_dict["code"] = code
        if message is not None:
            field_dict["message"] = message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code", None)
        message = d.pop("message", None)
        self = cls.__new__(cls)
        self.code = code
        self.message = message
        self.additional_properties = d
        return self
