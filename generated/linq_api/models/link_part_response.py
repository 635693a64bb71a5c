from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class LinkPartResponse(Model):
    """A link part with a rich preview."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["link"]
    """Always `link`."""

    value: str
    """The URL."""

    reactions: list[Reaction] | None = None
    """The reactions to this part; null without reactions. Not present in webhook events."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        value = self.value
        reactions: list[dict[str, Any]] | None
        if isinstance(self.reactions, list):
            reactions = [item.to_dict() for item in self.reactions]

        else:
            reactions = self.reactions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["value"] = value
        if reactions is not None:
            field_dict["reactions"] = reactions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "link":
            raise ValueError(f"type must match const 'link', got '{type_}'")
        value = d.pop("value")

        def _parse_reactions(data: Any) -> list[Reaction] | None:
            if isinstance(data, list):
                reactions_type_0 = [Reaction.from_dict(item) for item in data]

                return reactions_type_0
            return cast("list[Reaction] | None", data)

        reactions = _parse_reactions(d.pop("reactions", None))

        self = cls.__new__(cls)
        self.type_ = type_
        self.value = value
        self.reactions = reactions
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reaction import Reaction
