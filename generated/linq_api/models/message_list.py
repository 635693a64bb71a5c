from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class MessageList(OpenModel):
    """One page of messages."""

    messages: list[Message]
    """The messages of this page."""

    next_cursor: None | str = None
    """Cursor of the next page, opaque, to pass as `cursor`; null or absent on the last page."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.messages = [Message.from_dict(item) for item in d.pop("messages")]
        self.next_cursor = d.pop("next_cursor", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.message import Message
