from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Reaction(Model):
    """A reaction in a thread."""

    _json_names: ClassVar = {"from_": "from"}

    reaction: str
    """The reaction: a tapback name in iMessage threads, a text reaction name in text threads, or an emoji. The
    documents contain all three."""

    on: str
    """Text of the message that has the reaction."""

    from_: str
    """The sender of the reaction."""

    timestamp: int | None = None
    """Time of the reaction, in Unix milliseconds."""

    action: str | None = None
    """`added`; presumably `removed` after a removal."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        reaction = self.reaction
        on = self.on
        from_ = self.from_
        timestamp = self.timestamp
        action = self.action
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["reaction"] = reaction
        field_dict["on"] = on
        field_dict["from"] = from_
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        if action is not None:
            field_dict["action"] = action
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        reaction = d.pop("reaction")
        on = d.pop("on")
        from_ = d.pop("from")
        timestamp = d.pop("timestamp", None)
        action = d.pop("action", None)
        self = cls.__new__(cls)
        self.reaction = reaction
        self.on = on
        self.from_ = from_
        self.timestamp = timestamp
        self.action = action
        self.additional_properties = d
        return self
