from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class AppCardPartResponse(OpenModel):
    """A card of an iMessage app."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["imessage_app"]
    """Always `imessage_app`."""

    app: AppIdentityResponse | None = None
    """The identity of an iMessage app."""

    layout: CardLayoutResponse | None = None
    """The content of an app card."""

    url: str | None = None
    """URL that the app receives."""

    fallback_text: None | str = None
    """Text that is displayed if the card cannot be."""

    reactions: list[Reaction] | None = None
    """The reactions to this part; null without reactions. Not present in webhook events."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "imessage_app":
            raise ValueError(f"type must be 'imessage_app', not {self.type_!r}")
        value = d.pop("app", None)
        self.app = None if value is None else AppIdentityResponse.from_dict(value)
        value = d.pop("layout", None)
        self.layout = None if value is None else CardLayoutResponse.from_dict(value)
        self.url = d.pop("url", None)
        self.fallback_text = d.pop("fallback_text", None)
        value = d.pop("reactions", None)
        self.reactions = [Reaction.from_dict(item) for item in value] if isinstance(value, list) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_identity_response import AppIdentityResponse
from ..models.card_layout_response import CardLayoutResponse
from ..models.reaction import Reaction
