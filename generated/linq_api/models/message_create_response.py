from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.service_type import ServiceType
from ..types import Model


@_attrs_define
class MessageCreateResponse(Model):
    """The message that was accepted, with the chat and the line that were selected."""

    _json_names: ClassVar = {"from_": "from"}

    chat_id: str
    """Id of the chat, a UUID."""

    created_new_chat: bool
    """True if the chat is new."""

    from_: str
    """The selected line, in E.164 format."""

    from_selection: FromSelection
    """The reason for the choice of a line."""

    handles: list[ChatHandle]
    """The participants of the chat, including your line."""

    is_group: bool
    """True for a group."""

    message: SentMessage
    """A message as returned immediately after it was accepted."""

    service: ServiceType | str
    """Service of the chat."""

    previous_chat_id: None | str = None
    """Id of the chat that was replaced. Present only if the reason is `failover_flagged`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        created_new_chat = self.created_new_chat
        from_ = self.from_
        from_selection = self.from_selection.to_dict()
        handles = [item.to_dict() for item in self.handles]

        is_group = self.is_group
        message = self.message.to_dict()
        service = self.service

        previous_chat_id = self.previous_chat_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chat_id"] = chat_id
        field_dict["created_new_chat"] = created_new_chat
        field_dict["from"] = from_
        field_dict["from_selection"] = from_selection
        field_dict["handles"] = handles
        field_dict["is_group"] = is_group
        field_dict["message"] = message
        field_dict["service"] = service
        if previous_chat_id is not None:
            field_dict["previous_chat_id"] = previous_chat_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id")
        created_new_chat = d.pop("created_new_chat")
        from_ = d.pop("from")
        from_selection = FromSelection.from_dict(d.pop("from_selection"))

        handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]

        is_group = d.pop("is_group")
        message = SentMessage.from_dict(d.pop("message"))

        service: ServiceType | str = d.pop("service")

        previous_chat_id: None | str = d.pop("previous_chat_id", None)

        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.created_new_chat = created_new_chat
        self.from_ = from_
        self.from_selection = from_selection
        self.handles = handles
        self.is_group = is_group
        self.message = message
        self.service = service
        self.previous_chat_id = previous_chat_id
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.from_selection import FromSelection
from ..models.sent_message import SentMessage
