from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ChatCreate(Model):
    """A new conversation with its first message. The same `from` with the same set of `to` reuses the existing chat,
    unless that group was named, its participants changed, or your line left it.

    The first message of a *new* chat must not contain a `link` part, a URL inside a text (400, code 1005),
    `reply_to` or `effect`.
    """

    _json_names: ClassVar = {"from_": "from"}

    from_: str
    """Line to send from, in E.164 format. A line of another account: 403 with code 2006."""

    to: list[str]
    """Recipients: phone numbers in E.164 format or e-mail addresses, 1 to 31 (docs). One recipient creates a direct
    chat, several create a group."""

    message: MessageContent
    """The content of a message. Either `parts` or `experience` is required, not both."""

    override_optout: bool | None = None
    """True sends this message even if the recipient opted out; such requests are audited. Defaults to false: 403 with
    code 2024."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.from_ = d.pop("from")
        self.to = d.pop("to")
        self.message = MessageContent.from_dict(d.pop("message"))
        self.override_optout = d.pop("override_optout", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.message_content import MessageContent
