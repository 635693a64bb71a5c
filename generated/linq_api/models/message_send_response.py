from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class MessageSendResponse(OpenModel):
    """The message that was accepted for delivery."""

    chat_id: str
    """Id of the chat, a UUID."""

    message: SentMessage
    """A message as returned immediately after it was accepted."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id")
        self.message = SentMessage.from_dict(d.pop("message"))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.sent_message import SentMessage
