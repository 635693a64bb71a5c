from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class HandleBlockResponse(OpenModel):
    """The blocked handle, new or existing."""

    blocked_handle: BlockedHandle
    """A blocked handle."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.blocked_handle = BlockedHandle.from_dict(d.pop("blocked_handle"))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.blocked_handle import BlockedHandle
