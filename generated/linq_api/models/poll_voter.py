from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class PollVoter(Model):
    """A vote."""

    handle: str
    """Handle of the voter."""

    voted_at: datetime.datetime | None = None
    """Time of the vote."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        voted_at = None if self.voted_at is None else self.voted_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        if voted_at is not None:
            field_dict["voted_at"] = voted_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle")
        _voted_at = d.pop("voted_at", None)
        voted_at = parse_timestamp(_voted_at)
        if voted_at is None and _voted_at is not None:
            d["voted_at"] = _voted_at

        self = cls.__new__(cls)
        self.handle = handle
        self.voted_at = voted_at
        self.additional_properties = d
        return self
