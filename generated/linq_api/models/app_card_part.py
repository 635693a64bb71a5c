from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class AppCardPart(Model):
    """A card of an iMessage app. It must be the only part and is iMessage only (409, code 2018; 422, code 4005)."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["imessage_app"]
    """Always `imessage_app`."""

    app: AppIdentity
    """The identity of an iMessage app."""

    layout: CardLayout
    """The content of an app card: at least one of the four captions or an image."""

    url: str | None = None
    """URL that the app receives: an HTTPS URL of at most 2048 characters or a `data:` URL of at most 16384."""

    fallback_text: str | None = None
    """Text that is displayed if the card cannot be. Defaults to the caption."""

    interactive: bool | None = None
    """False creates a card that does not react to taps. Defaults to true."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        app = self.app.to_dict()
        layout = self.layout.to_dict()
        url = self.url
        fallback_text = self.fallback_text
        interactive = self.interactive
        field_dict: dict[str, Any] = {}
        field_dict["type"] = type_
        field_dict["app"] = app
        field_dict["layout"] = layout
        if url is not None:
            field_dict["url"] = url
        if fallback_text is not None:
            field_dict["fallback_text"] = fallback_text
        if interactive is not None:
            field_dict["interactive"] = interactive
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "imessage_app":
            raise ValueError(f"type must match const 'imessage_app', got '{type_}'")
        app = AppIdentity.from_dict(d.pop("app"))

        layout = CardLayout.from_dict(d.pop("layout"))

        url = d.pop("url", None)
        fallback_text = d.pop("fallback_text", None)
        interactive = d.pop("interactive", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.app = app
        self.layout = layout
        self.url = url
        self.fallback_text = fallback_text
        self.interactive = interactive
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_identity import AppIdentity
from ..models.card_layout import CardLayout
