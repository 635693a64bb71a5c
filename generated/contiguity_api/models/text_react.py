from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_action import ReactionAction, check_reaction_action
from ..models.text_reaction import TextReaction, check_text_reaction
from ..types import Model


@_attrs_define
class TextReact(Model):
    """A reaction to a text. Identify the message either by `message_id`, or by `to` and `message` (and `from`)."""

    _json_names: ClassVar = {"from_": "from"}

    reaction: TextReaction
    """The reactions to a text (API reference, text reactions). iMessage tapbacks have other names: see Tapback."""

    action: ReactionAction
    """Whether to add or remove the reaction."""

    message_id: None | str = None
    """Id of the message."""

    to: None | str = None
    """The other participant, in E.164 format. Used with `message`."""

    from_: None | str = None
    """Your leased number."""

    message: None | str = None
    """Full text of the message. Used with `to`."""

    def to_dict(self) -> dict[str, Any]:
        reaction: str = self.reaction
        action: str = self.action
        message_id = self.message_id

        to = self.to

        from_ = self.from_

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict["reaction"] = reaction
        field_dict["action"] = action
        if message_id is not None:
            field_dict["message_id"] = message_id
        if to is not None:
            field_dict["to"] = to
        if from_ is not None:
            field_dict["from"] = from_
        if message is not None:
            field_dict["message"] = message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        reaction = check_text_reaction(d.pop("reaction"))

        action = check_reaction_action(d.pop("action"))

        message_id: None | str = d.pop("message_id", None)

        to: None | str = d.pop("to", None)

        from_: None | str = d.pop("from", None)

        message: None | str = d.pop("message", None)

        self = cls.__new__(cls)
        self.reaction = reaction
        self.action = action
        self.message_id = message_id
        self.to = to
        self.from_ = from_
        self.message = message
        return self
