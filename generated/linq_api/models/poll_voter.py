from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class PollVoter(OpenModel):
    """A vote."""

    handle: str
    """Handle of the voter."""

    voted_at: datetime.datetime | None = None
    """Time of the vote."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.voted_at = keep_timestamp(d, "voted_at", d.pop("voted_at", None))
        self.additional_properties = d
        return self
