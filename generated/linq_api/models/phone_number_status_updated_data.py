from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.line_state import LineState
from ..models.reputation import Reputation
from ..types import Model, parse_timestamp


@_attrs_define
class PhoneNumberStatusUpdatedData(Model):
    """The status of a line changed."""

    phone_number: str
    """The line, in E.164 format."""

    new_status: LineState | str
    """The new status."""

    previous_status: LineState | str | None = None
    """The previous status."""

    previous_reputation: Reputation | str | None = None
    """The previous reputation."""

    new_reputation: Reputation | str | None = None
    """The new reputation."""

    changed_at: datetime.datetime | None = None
    """Time of the vote."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        phone_number = self.phone_number
        new_status = self.new_status

        previous_status = self.previous_status

        previous_reputation = self.previous_reputation

        new_reputation = self.new_reputation

        changed_at = None if self.changed_at is None else self.changed_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["phone_number"] = phone_number
        field_dict["new_status"] = new_status
        if previous_status is not None:
            field_dict["previous_status"] = previous_status
        if previous_reputation is not None:
            field_dict["previous_reputation"] = previous_reputation
        if new_reputation is not None:
            field_dict["new_reputation"] = new_reputation
        if changed_at is not None:
            field_dict["changed_at"] = changed_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        phone_number = d.pop("phone_number")
        new_status: LineState | str = d.pop("new_status")

        previous_status: LineState | str | None = d.pop("previous_status", None)

        previous_reputation: Reputation | str | None = d.pop("previous_reputation", None)

        new_reputation: Reputation | str | None = d.pop("new_reputation", None)

        _changed_at = d.pop("changed_at", None)
        changed_at = parse_timestamp(_changed_at)
        if changed_at is None and _changed_at is not None:
            d["changed_at"] = _changed_at

        self = cls.__new__(cls)
        self.phone_number = phone_number
        self.new_status = new_status
        self.previous_status = previous_status
        self.previous_reputation = previous_reputation
        self.new_reputation = new_reputation
        self.changed_at = changed_at
        self.additional_properties = d
        return self
