from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class NumberConfiguration(Model):
    """The configuration of a number."""

    number: str
    """The number in E.164 format."""

    failover: Failover | None = None
    """The numbers that this number can replace when they are unavailable."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        number = self.number
        failover: dict[str, Any] | None = None
        if self.failover is not None:
            failover = self.failover.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["number"] = number
        if failover is not None:
            field_dict["failover"] = failover
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        number = d.pop("number")
        _failover = d.pop("failover", None)
        failover: Failover | None
        if _failover is None:
            failover = None
        else:
            failover = Failover.from_dict(_failover)

        self = cls.__new__(cls)
        self.number = number
        self.failover = failover
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.failover import Failover
