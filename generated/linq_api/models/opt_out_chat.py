from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class OptOutChat(Model):
    """A chat in which messages were sent after an opt-out."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    messages_after_stop: int | None = None
    """Number of messages sent after the opt-out."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        messages_after_stop = self.messages_after_stop
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if chat_id is not None:
            field_dict["chat_id"] = chat_id
        if messages_after_stop is not None:
            field_dict["messages_after_stop"] = messages_after_stop
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id", None)
        messages_after_stop = d.pop("messages_after_stop", None)
        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.messages_after_stop = messages_after_stop
        self.additional_properties = d
        return self
