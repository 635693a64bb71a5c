from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class IdentityVerification(OpenModel):
    """A verification session. Its payloads are not published: known fields are a report id once verified, and an error
    when more input is required. All other fields are kept unchanged.
    """

    verification_report: str | None = None
    """Id of the report. Present in the verified event."""

    error: IdentityVerificationError | None = None
    """The reason why a verification needs more input."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.verification_report = d.pop("verification_report", None)
        value = d.pop("error", None)
        self.error = None if value is None else IdentityVerificationError.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.identity_verification_error import IdentityVerificationError
