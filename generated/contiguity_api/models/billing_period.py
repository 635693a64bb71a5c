from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class BillingPeriod(Model):
    """The current billing period of a lease."""

    start: float | str | None = None
    """Start of the period: a number (Unix seconds, according to the examples of the API reference) or an ISO 8601
    string. The documents disagree, so support both."""

    end: float | None | str = None
    """End of the period, null if open: a number (Unix seconds, according to the examples of the API reference) or an
    ISO 8601 string. The documents disagree, so support both."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if start is not None:
            field_dict["start"] = start
        if end is not None:
            field_dict["end"] = end
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        start: float | str | None = d.pop("start", None)

        end: float | None | str = d.pop("end", None)

        self = cls.__new__(cls)
        self.start = start
        self.end = end
        self.additional_properties = d
        return self
