from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class SpamRisk(OpenModel):
    """The spam reports of a message."""

    auto_reported_as_spam: bool | None = None
    """True if the message was reported automatically by Apple."""

    marked_as_spam: bool | None = None
    """True if the recipient marked the message as spam."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.auto_reported_as_spam = d.pop("auto_reported_as_spam", None)
        self.marked_as_spam = d.pop("marked_as_spam", None)
        self.additional_properties = d
        return self
