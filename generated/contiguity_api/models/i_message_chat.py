from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class IMessageChat(Model):
    """The properties of an iMessage thread."""

    limit: int
    """The limit that was applied."""

    total: int
    """Number of messages in the whole thread."""

    count: int
    """Number of messages in this response."""

    filtered: bool | None = None
    """True if the recipient's device filters the thread as an unknown sender."""

    chat_marked_as_spam: bool | None = None
    """True if the thread was marked as spam."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        limit = self.limit
        total = self.total
        count = self.count
        filtered = self.filtered
        chat_marked_as_spam = self.chat_marked_as_spam
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["limit"] = limit
        field_dict["total"] = total
        field_dict["count"] = count
        if filtered is not None:
            field_dict["filtered"] = filtered
        if chat_marked_as_spam is not None:
            field_dict["chat_marked_as_spam"] = chat_marked_as_spam
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        limit = d.pop("limit")
        total = d.pop("total")
        count = d.pop("count")
        filtered = d.pop("filtered", None)
        chat_marked_as_spam = d.pop("chat_marked_as_spam", None)
        self = cls.__new__(cls)
        self.limit = limit
        self.total = total
        self.count = count
        self.filtered = filtered
        self.chat_marked_as_spam = chat_marked_as_spam
        self.additional_properties = d
        return self
