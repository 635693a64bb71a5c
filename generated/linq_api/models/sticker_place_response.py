from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class StickerPlaceResponse(OpenModel):
    """The sticker was moved."""

    success: bool | None = None
    """Always true."""

    status: str | None = None
    """Status of the request."""

    trace_id: str | None = None
    """Trace id of the request."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.success = d.pop("success", None)
        self.status = d.pop("status", None)
        self.trace_id = d.pop("trace_id", None)
        self.additional_properties = d
        return self
