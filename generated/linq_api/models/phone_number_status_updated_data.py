from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.line_state import LineState
from ..models.reputation import Reputation
from ..types import OpenModel, keep_timestamp


@_attrs_define
class PhoneNumberStatusUpdatedData(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.phone_number = d.pop("phone_number")
        self.new_status = d.pop("new_status")
        self.previous_status = d.pop("previous_status", None)
        self.previous_reputation = d.pop("previous_reputation", None)
        self.new_reputation = d.pop("new_reputation", None)
        self.changed_at = keep_timestamp(d, "changed_at", d.pop("changed_at", None))
        self.additional_properties = d
        return self
