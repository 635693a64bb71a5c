from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class IdentityVerificationSessionVerified(OpenModel):
    """A verification succeeded."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the event. Redeliveries have the same id: use it to discard duplicates."""

    type_: Literal["identity.verification_session.verified"]
    """Type of the event."""

    data: IdentityVerification
    """A verification session. Its payloads are not published: known fields are a report id once verified, and an error
    when more input is required. All other fields are kept unchanged."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds (responses use milliseconds)."""

    api_version: str | None = None
    """Version of the API that created the event."""

    @property
    def type(self) -> Literal["identity.verification_session.verified"]:
        """The same as ``type_``."""
        return self.type_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.type_ = d.pop("type")
        if self.type_ != "identity.verification_session.verified":
            raise ValueError(f"type must be 'identity.verification_session.verified', not {self.type_!r}")
        self.data = IdentityVerification.from_dict(d.pop("data"))
        self.timestamp = d.pop("timestamp", None)
        self.api_version = d.pop("api_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.identity_verification import IdentityVerification
