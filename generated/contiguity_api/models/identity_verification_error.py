from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class IdentityVerificationError(OpenModel):
    """The reason why a verification needs more input."""

    code: str | None = None
    """Machine-readable reason, such as document_expired, consent_declined or selfie_document_mismatch. The list is
    open."""

    message: str | None = None
    """A description of the result."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.code = d.pop("code", None)
        self.message = d.pop("message", None)
        self.additional_properties = d
        return self
