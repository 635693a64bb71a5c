from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class HandleBlockResponse(Model):
    """The blocked handle, new or existing."""

    blocked_handle: BlockedHandle
    """A blocked handle."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        blocked_handle = self.blocked_handle.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["blocked_handle"] = blocked_handle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        blocked_handle = BlockedHandle.from_dict(d.pop("blocked_handle"))

        self = cls.__new__(cls)
        self.blocked_handle = blocked_handle
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.blocked_handle import BlockedHandle
