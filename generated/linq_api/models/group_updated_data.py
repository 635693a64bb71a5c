from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class GroupUpdatedData(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        old_value = self.old_value

        new_value = self.new_value

        changed_by_handle: dict[str, Any] | None = (
            self.changed_by_handle.to_dict()
            if isinstance(self.changed_by_handle, ChatHandle)
            else self.changed_by_handle
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chat_id"] = chat_id
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        if old_value is not None:
            field_dict["old_value"] = old_value
        if new_value is not None:
            field_dict["new_value"] = new_value
        if changed_by_handle is not None:
            field_dict["changed_by_handle"] = changed_by_handle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id")
        _updated_at = d.pop("updated_at", None)
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        old_value: None | str = d.pop("old_value", None)

        new_value: None | str = d.pop("new_value", None)

        _changed_by_handle = d.pop("changed_by_handle", None)
        changed_by_handle: ChatHandle | None = (
            ChatHandle.from_dict(_changed_by_handle) if isinstance(_changed_by_handle, dict) else _changed_by_handle
        )

        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.updated_at = updated_at
        self.old_value = old_value
        self.new_value = new_value
        self.changed_by_handle = changed_by_handle
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
