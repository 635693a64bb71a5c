from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class GroupUpdatedData(OpenModel):
    """A change of the name or the icon of a group."""

    chat_id: str
    """Id of the chat, a UUID."""

    updated_at: datetime.datetime | None = None
    """Time of the vote."""

    old_value: None | str = None
    """The previous name or icon URL."""

    new_value: None | str = None
    """The new name or icon URL; null if it was removed."""

    changed_by_handle: ChatHandle | None = None
    """The participant who made the change."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id")
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at", None))
        self.old_value = d.pop("old_value", None)
        self.new_value = d.pop("new_value", None)
        value = d.pop("changed_by_handle", None)
        self.changed_by_handle = ChatHandle.from_dict(value) if isinstance(value, dict) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
