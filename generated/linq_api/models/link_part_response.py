from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class LinkPartResponse(OpenModel):
    """A link part with a rich preview."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["link"]
    """Always `link`."""

    value: str
    """The URL."""

    reactions: list[Reaction] | None = None
    """The reactions to this part; null without reactions. Not present in webhook events."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "link":
            raise ValueError(f"type must be 'link', not {self.type_!r}")
        self.value = d.pop("value")
        value = d.pop("reactions", None)
        self.reactions = [Reaction.from_dict(item) for item in value] if isinstance(value, list) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reaction import Reaction
