from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class AvailabilityResponse(Model):
    """Response to an availability check."""

    _json_names: ClassVar = {"object_": "object"}

    id: str
    """Id of the request: req_… for a success, err_… for an error. Include it when you contact support."""

    timestamp: int
    """Time of the response, in Unix milliseconds."""

    api_version: str
    """Version of the API that responded: v, year, month and day, without padding."""

    object_: str
    """`response` for a success, `error` for an error."""

    data: Availability
    """The result of an availability check."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        timestamp = self.timestamp
        api_version = self.api_version
        object_ = self.object_
        data = self.data.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["timestamp"] = timestamp
        field_dict["api_version"] = api_version
        field_dict["object"] = object_
        field_dict["data"] = data
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        timestamp = d.pop("timestamp")
        api_version = d.pop("api_version")
        object_ = d.pop("object")
        data = Availability.from_dict(d.pop("data"))

        data.metadata = Metadata(
            id=id,
            timestamp=timestamp,
            api_version=api_version,
            object_=object_,
        )
        self = cls.__new__(cls)
        self.id = id
        self.timestamp = timestamp
        self.api_version = api_version
        self.object_ = object_
        self.data = data
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.availability import Availability
from ..models.metadata import Metadata
