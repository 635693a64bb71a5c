from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class AppCardUpdate(Model):
    """An update of an app card. The app cannot change. Either `url` or `experience` can be set, not both."""

    layout: CardLayout
    """The content of an app card: at least one of the four captions or an image."""

    url: str | None = None
    """URL that the app receives; see `AppCardPart`."""

    fallback_text: str | None = None
    """Text that is displayed if the card cannot be."""

    interactive: bool | None = None
    """Defaults to true; not inherited from the card that is replaced."""

    app: AppIdentity | None = None
    """The identity of an iMessage app."""

    experience: ExperienceCall | None = None
    """An invocation of an experience, such as a payment or a link card."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.layout = CardLayout.from_dict(d.pop("layout"))
        self.url = d.pop("url", None)
        self.fallback_text = d.pop("fallback_text", None)
        self.interactive = d.pop("interactive", None)
        value = d.pop("app", None)
        self.app = None if value is None else AppIdentity.from_dict(value)
        value = d.pop("experience", None)
        self.experience = None if value is None else ExperienceCall.from_dict(value)
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_identity import AppIdentity
from ..models.card_layout import CardLayout
from ..models.experience_call import ExperienceCall
