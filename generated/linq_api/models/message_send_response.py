from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class MessageSendResponse(Model):
    """The message that was accepted for delivery."""

    chat_id: str
    """Id of the chat, a UUID."""

    message: SentMessage
    """A message as returned immediately after it was accepted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        message = self.message.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chat_id"] = chat_id
        field_dict["message"] = message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id")
        message = SentMessage.from_dict(d.pop("message"))

        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.message = message
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.sent_message import SentMessage
