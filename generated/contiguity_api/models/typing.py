from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.typing_action import TypingAction
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.action = d.pop("action")
        self.from_ = d.pop("from", None)
        return self
