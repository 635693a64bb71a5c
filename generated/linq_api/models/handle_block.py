from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class HandleBlock(Model):
    """A handle to block."""

    handle: str
    """Phone number in E.164 format, e-mail address, short code of 3 to 8 digits, or alphanumeric sender name."""

    reason: str | None = None
    """A note for your own reference."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.reason = d.pop("reason", None)
        return self
