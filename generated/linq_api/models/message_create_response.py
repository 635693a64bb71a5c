from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.service_type import ServiceType
from ..types import OpenModel


@_attrs_define
class MessageCreateResponse(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id")
        self.created_new_chat = d.pop("created_new_chat")
        self.from_ = d.pop("from")
        self.from_selection = FromSelection.from_dict(d.pop("from_selection"))
        self.handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]
        self.is_group = d.pop("is_group")
        self.message = SentMessage.from_dict(d.pop("message"))
        self.service = d.pop("service")
        self.previous_chat_id = d.pop("previous_chat_id", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.from_selection import FromSelection
from ..models.sent_message import SentMessage
