from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class NumberCallForwarding(OpenModel):
    """The call forwarding of a number."""

    number: str
    """The number in E.164 format."""

    call_forwarding: CallForwarding
    """The call forwarding settings."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.number = d.pop("number")
        self.call_forwarding = CallForwarding.from_dict(d.pop("call_forwarding"))
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.call_forwarding import CallForwarding
