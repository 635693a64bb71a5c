from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.reaction_action import ReactionAction
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.action = d.pop("action")
        self.reaction = d.pop("reaction", None)
        self.message = d.pop("message", None)
        return self
