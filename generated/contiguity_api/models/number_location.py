from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class NumberLocation(OpenModel):
    """The location of a number."""

    country: str | None = None
    """Two-letter country code."""

    region: str | None = None
    """State or region."""

    city: str | None = None
    """City."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.country = d.pop("country", None)
        self.region = d.pop("region", None)
        self.city = d.pop("city", None)
        self.additional_properties = d
        return self
