from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class PhoneNumberChangedData(OpenModel):
    """A line that was assigned to your account or released from it."""

    phone_number: str
    """The line, in E.164 format."""

    changed_at: datetime.datetime | None = None
    """Time of the vote."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.phone_number = d.pop("phone_number")
        self.changed_at = keep_timestamp(d, "changed_at", d.pop("changed_at", None))
        self.additional_properties = d
        return self
