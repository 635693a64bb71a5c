from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class NumberConfiguration(OpenModel):
    """The configuration of a number."""

    number: str
    """The number in E.164 format."""

    failover: Failover | None = None
    """The numbers that this number can replace when they are unavailable."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.number = d.pop("number")
        value = d.pop("failover", None)
        self.failover = None if value is None else Failover.from_dict(value)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.failover import Failover
