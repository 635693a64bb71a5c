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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "imessage_app":
            raise ValueError(f"type must be 'imessage_app', not {self.type_!r}")
        self.app = AppIdentity.from_dict(d.pop("app"))
        self.layout = CardLayout.from_dict(d.pop("layout"))
        self.url = d.pop("url", None)
        self.fallback_text = d.pop("fallback_text", None)
        self.interactive = d.pop("interactive", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_identity import AppIdentity
from ..models.card_layout import CardLayout
