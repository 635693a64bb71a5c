from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class SpamRisk(Model):
    """The spam reports of a message."""

    auto_reported_as_spam: bool | None = None
    """True if the message was reported automatically by Apple."""

    marked_as_spam: bool | None = None
    """True if the recipient marked the message as spam."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        auto_reported_as_spam = self.auto_reported_as_spam
        marked_as_spam = self.marked_as_spam
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if auto_reported_as_spam is not None:
            field_dict["auto_reported_as_spam"] = auto_reported_as_spam
        if marked_as_spam is not None:
            field_dict["marked_as_spam"] = marked_as_spam
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        auto_reported_as_spam = d.pop("auto_reported_as_spam", None)
        marked_as_spam = d.pop("marked_as_spam", None)
        self = cls.__new__(cls)
        self.auto_reported_as_spam = auto_reported_as_spam
        self.marked_as_spam = marked_as_spam
        self.additional_properties = d
        return self
