from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class IMessageChat(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.limit = d.pop("limit")
        self.total = d.pop("total")
        self.count = d.pop("count")
        self.filtered = d.pop("filtered", None)
        self.chat_marked_as_spam = d.pop("chat_marked_as_spam", None)
        self.additional_properties = d
        return self
