from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class AppCardPartResponse(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        app: dict[str, Any] | None = None
        if self.app is not None:
            app = self.app.to_dict()
        layout: dict[str, Any] | None = None
        if self.layout is not None:
            layout = self.layout.to_dict()
        url = self.url
        fallback_text = self.fallback_text

        reactions: list[dict[str, Any]] | None
        if isinstance(self.reactions, list):
            reactions = [item.to_dict() for item in self.reactions]

        else:
            reactions = self.reactions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        if app is not None:
            field_dict["app"] = app
        if layout is not None:
            field_dict["layout"] = layout
        if url is not None:
            field_dict["url"] = url
        if fallback_text is not None:
            field_dict["fallback_text"] = fallback_text
        if reactions is not None:
            field_dict["reactions"] = reactions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "imessage_app":
            raise ValueError(f"type must match const 'imessage_app', got '{type_}'")
        _app = d.pop("app", None)
        app: AppIdentityResponse | None
        if _app is None:
            app = None
        else:
            app = AppIdentityResponse.from_dict(_app)

        _layout = d.pop("layout", None)
        layout: CardLayoutResponse | None
        if _layout is None:
            layout = None
        else:
            layout = CardLayoutResponse.from_dict(_layout)

        url = d.pop("url", None)
        fallback_text: None | str = d.pop("fallback_text", None)

        def _parse_reactions(data: Any) -> list[Reaction] | None:
            if isinstance(data, list):
                reactions_type_0 = [Reaction.from_dict(item) for item in data]

                return reactions_type_0
            return cast("list[Reaction] | None", data)

        reactions = _parse_reactions(d.pop("reactions", None))

        self = cls.__new__(cls)
        self.type_ = type_
        self.app = app
        self.layout = layout
        self.url = url
        self.fallback_text = fallback_text
        self.reactions = reactions
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_identity_response import AppIdentityResponse
from ..models.card_layout_response import CardLayoutResponse
from ..models.reaction import Reaction
