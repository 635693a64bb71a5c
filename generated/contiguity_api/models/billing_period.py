from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class BillingPeriod(OpenModel):
    """The current billing period of a lease."""

    start: float | str | None = None
    """Start of the period: a number (Unix seconds, according to the examples of the API reference) or an ISO 8601
    string. The documents disagree, so support both."""

    end: float | None | str = None
    """End of the period, null if open: a number (Unix seconds, according to the examples of the API reference) or an
    ISO 8601 string. The documents disagree, so support both."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.start = d.pop("start", None)
        self.end = d.pop("end", None)
        self.additional_properties = d
        return self
