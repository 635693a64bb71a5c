from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.reaction_action import ReactionAction, check_reaction_action
from ..types import Model


@_attrs_define
class WhatsAppReact(Model):
    """A reaction to a WhatsApp message (API reference, WhatsApp reactions). The request has no `from` field."""

    to: str
    """The other participant, in E.164 format."""

    action: ReactionAction
    """Whether to add or remove the reaction."""

    reaction: None | str = None
    """An emoji, or its name between colons."""

    message: None | str = None
    """The WhatsApp id of the message, or its full text."""

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        action: str = self.action
        reaction = self.reaction

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["action"] = action
        if reaction is not None:
            field_dict["reaction"] = reaction
        if message is not None:
            field_dict["message"] = message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        action = check_reaction_action(d.pop("action"))

        reaction: None | str = d.pop("reaction", None)

        message: None | str = d.pop("message", None)

        self = cls.__new__(cls)
        self.to = to
        self.action = action
        self.reaction = reaction
        self.message = message
        return self
