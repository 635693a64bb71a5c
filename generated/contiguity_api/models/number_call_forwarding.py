from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class NumberCallForwarding(Model):
    """The call forwarding of a number."""

    number: str
    """The number in E.164 format."""

    call_forwarding: CallForwarding
    """The call forwarding settings."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        number = self.number
        call_forwarding = self.call_forwarding.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["number"] = number
        field_dict["call_forwarding"] = call_forwarding
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        number = d.pop("number")
        call_forwarding = CallForwarding.from_dict(d.pop("call_forwarding"))

        self = cls.__new__(cls)
        self.number = number
        self.call_forwarding = call_forwarding
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.call_forwarding import CallForwarding
