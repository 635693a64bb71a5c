from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class AppClipPartResponse(OpenModel):
    """An App Clip part."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["app_clip"]
    """Always `app_clip`."""

    value: str
    """The link of the App Clip."""

    title: str | None = None
    """Title of the card."""

    description: str | None = None
    """Text of the card."""

    image_url: str | None = None
    """URL of the image of the card."""

    reactions: list[Reaction] | None = None
    """The reactions to this part; null without reactions. Not present in webhook events."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "app_clip":
            raise ValueError(f"type must be 'app_clip', not {self.type_!r}")
        self.value = d.pop("value")
        self.title = d.pop("title", None)
        self.description = d.pop("description", None)
        self.image_url = d.pop("image_url", None)
        value = d.pop("reactions", None)
        self.reactions = [Reaction.from_dict(item) for item in value] if isinstance(value, list) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reaction import Reaction
