from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class MessageSend(Model):
    """A message for an existing chat; the chat determines the line and the recipients."""

    message: MessageContent
    """The content of a message. Either `parts` or `experience` is required, not both."""

    override_optout: bool | None = None
    """True sends the message even if the recipient opted out. Defaults to false."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message = MessageContent.from_dict(d.pop("message"))
        self.override_optout = d.pop("override_optout", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.message_content import MessageContent
