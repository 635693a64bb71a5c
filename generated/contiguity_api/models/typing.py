from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.typing_action import TypingAction, check_typing_action
from ..types import Model


@_attrs_define
class Typing(Model):
    """A typing indicator for iMessage or WhatsApp."""

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """The recipient: an E.164 number or, for iMessage, an email address."""

    action: TypingAction
    """Action on a typing indicator."""

    from_: None | str = None
    """Your leased number. If omitted or null: a random number of yours."""

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        action: str = self.action
        from_ = self.from_

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["action"] = action
        if from_ is not None:
            field_dict["from"] = from_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        action = check_typing_action(d.pop("action"))

        from_: None | str = d.pop("from", None)

        self = cls.__new__(cls)
        self.to = to
        self.action = action
        self.from_ = from_
        return self
