from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class FeatureProperties(OpenModel):
    """The participant who shares a location, and the address."""

    handle: str
    """Handle of the participant: phone number in E.164 format or e-mail address."""

    address: str | None = None
    """Street address; absent if unknown."""

    locality: str | None = None
    """City; absent if unknown."""

    updated_at: datetime.datetime | None = None
    """Time at which this location was determined; absent if unknown."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.address = d.pop("address", None)
        self.locality = d.pop("locality", None)
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at", None))
        self.additional_properties = d
        return self
