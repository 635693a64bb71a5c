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

    def to_dict(self) -> dict[str, Any]:
        to = self.to

        message = self.message.to_dict()
        continuation_message: dict[str, Any] | None = None
        if self.continuation_message is not None:
            continuation_message = self.continuation_message.to_dict()
        exclude_from = self.exclude_from

        override_optout = self.override_optout
        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["message"] = message
        if continuation_message is not None:
            field_dict["continuation_message"] = continuation_message
        if exclude_from is not None:
            field_dict["exclude_from"] = exclude_from
        if override_optout is not None:
            field_dict["override_optout"] = override_optout
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")

        message = MessageContent.from_dict(d.pop("message"))

        _continuation_message = d.pop("continuation_message", None)
        continuation_message: ContinuationMessage | None
        if _continuation_message is None:
            continuation_message = None
        else:
            continuation_message = ContinuationMessage.from_dict(_continuation_message)

        exclude_from = d.pop("exclude_from", None)

        override_optout = d.pop("override_optout", None)
        self = cls.__new__(cls)
        self.to = to
        self.message = message
        self.continuation_message = continuation_message
        self.exclude_from = exclude_from
        self.override_optout = override_optout
        return self


# Below the class, because models refer to each other in circles.
from ..models.continuation_message import ContinuationMessage
from ..models.message_content import MessageContent
