from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_action import ReactionAction
from ..models.tapback import Tapback
from ..types import Model


@_attrs_define
class IMessageReact(Model):
    """A tapback to add or remove (API reference, iMessage reactions)."""

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """The other participant: an E.164 number, or an email address."""

    from_: str
    """Your leased iMessage number."""

    action: ReactionAction
    """Whether to add or remove the reaction."""

    tapback: Tapback
    """The six iMessage tapbacks (API reference). Text reactions have other names: see TextReaction."""

    message: str
    """Full text of the message. If several messages in the thread match, the latest is used."""

    message_id: None | str = None
    """Id of the message. The JavaScript SDK page documents it as an alternative way to identify the message. The API
    reference documents only `message`, so it is sent in addition."""

    allow_from_me: bool | None = None
    """Also match messages that were sent by `from`. Defaults to false. Since v2026.9.27."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.from_ = d.pop("from")
        self.action = d.pop("action")
        self.tapback = d.pop("tapback")
        self.message = d.pop("message")
        self.message_id = d.pop("message_id", None)
        self.allow_from_me = d.pop("allow_from_me", None)
        return self
