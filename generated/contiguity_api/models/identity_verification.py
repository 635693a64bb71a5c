from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class IdentityVerification(Model):
    """A verification session. Its payloads are not published: known fields are a report id once verified, and an error
    when more input is required. All other fields are kept unchanged.
    """

    verification_report: str | None = None
    """Id of the report. Present in the verified event."""

    error: IdentityVerificationError | None = None
    """The reason why a verification needs more input."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        verification_report = self.verification_report
        error: dict[str, Any] | None = None
        if self.error is not None:
            error = self.error.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if verification_report is not None:
            field_dict["verification_report"] = verification_report
        if error is not None:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        verification_report = d.pop("verification_report", None)
        _error = d.pop("error", None)
        error: IdentityVerificationError | None
        if _error is None:
            error = None
        else:
            error = IdentityVerificationError.from_dict(_error)

        self = cls.__new__(cls)
        self.verification_report = verification_report
        self.error = error
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.identity_verification_error import IdentityVerificationError
