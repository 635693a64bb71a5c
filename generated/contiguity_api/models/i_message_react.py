from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_action import ReactionAction, check_reaction_action
from ..models.tapback import Tapback, check_tapback
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

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        from_ = self.from_
        action: str = self.action
        tapback: str = self.tapback
        message = self.message
        message_id = self.message_id

        allow_from_me = self.allow_from_me

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["from"] = from_
        field_dict["action"] = action
        field_dict["tapback"] = tapback
        field_dict["message"] = message
        if message_id is not None:
            field_dict["message_id"] = message_id
        if allow_from_me is not None:
            field_dict["allow_from_me"] = allow_from_me
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        from_ = d.pop("from")
        action = check_reaction_action(d.pop("action"))

        tapback = check_tapback(d.pop("tapback"))

        message = d.pop("message")
        message_id: None | str = d.pop("message_id", None)

        allow_from_me: bool | None = d.pop("allow_from_me", None)

        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        self.action = action
        self.tapback = tapback
        self.message = message
        self.message_id = message_id
        self.allow_from_me = allow_from_me
        return self
