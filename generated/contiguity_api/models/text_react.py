from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_action import ReactionAction
from ..models.text_reaction import TextReaction
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.reaction = d.pop("reaction")
        self.action = d.pop("action")
        self.message_id = d.pop("message_id", None)
        self.to = d.pop("to", None)
        self.from_ = d.pop("from", None)
        self.message = d.pop("message", None)
        return self
