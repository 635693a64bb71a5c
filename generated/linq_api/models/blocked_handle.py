from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class BlockedHandle(OpenModel):
    """A blocked handle."""

    handle: str
    """Phone number, e-mail address in lower case, short code or sender name."""

    blocked_at: datetime.datetime | None
    """Time at which the handle was blocked."""

    reason: None | str = None
    """The note that was set when the handle was blocked; null without a note."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.blocked_at = keep_timestamp(d, "blocked_at", d.pop("blocked_at"))
        self.reason = d.pop("reason", None)
        self.additional_properties = d
        return self
