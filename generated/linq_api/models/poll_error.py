from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PollError(OpenModel):
    """The reason why a poll was not delivered."""

    code: int
    """Error code: 3007, 4001, 4002, 4005, 4006, 4007 or 4008."""

    message: str | None = None
    """A human-readable reason."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.code = d.pop("code")
        self.message = d.pop("message", None)
        self.additional_properties = d
        return self
