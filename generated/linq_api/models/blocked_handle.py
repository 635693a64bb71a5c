from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class BlockedHandle(Model):
    """A blocked handle."""

    handle: str
    """Phone number, e-mail address in lower case, short code or sender name."""

    blocked_at: datetime.datetime | None
    """Time at which the handle was blocked."""

    reason: None | str = None
    """The note that was set when the handle was blocked; null without a note."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        blocked_at = None if self.blocked_at is None else self.blocked_at.isoformat()

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        if blocked_at is not None:
            field_dict["blocked_at"] = blocked_at
        if reason is not None:
            field_dict["reason"] = reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle")
        _blocked_at = d.pop("blocked_at")
        blocked_at = parse_timestamp(_blocked_at)
        if blocked_at is None and _blocked_at is not None:
            d["blocked_at"] = _blocked_at

        reason: None | str = d.pop("reason", None)

        self = cls.__new__(cls)
        self.handle = handle
        self.blocked_at = blocked_at
        self.reason = reason
        self.additional_properties = d
        return self
