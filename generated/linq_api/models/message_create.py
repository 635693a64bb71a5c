from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class MessageCreate(Model):
    """A message without a sender: the service selects the line and the chat."""

    to: list[str]
    """The set of recipients: phone numbers in E.164 format or e-mail addresses. One recipient is a direct chat,
    several are a group."""

    message: MessageContent
    """The content of a message. Either `parts` or `experience` is required, not both."""

    continuation_message: ContinuationMessage | None = None
    """The message that starts a new chat after a change of line."""

    exclude_from: list[str] | None = None
    """Lines to exclude for a new chat, in E.164 format. Unknown numbers are ignored; 400 if no line remains."""

    override_optout: bool | None = None
    """True sends the message even if the recipient opted out. Defaults to false."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.message = MessageContent.from_dict(d.pop("message"))
        value = d.pop("continuation_message", None)
        self.continuation_message = None if value is None else ContinuationMessage.from_dict(value)
        self.exclude_from = d.pop("exclude_from", None)
        self.override_optout = d.pop("override_optout", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.continuation_message import ContinuationMessage
from ..models.message_content import MessageContent
