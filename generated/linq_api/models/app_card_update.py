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

    def to_dict(self) -> dict[str, Any]:
        layout = self.layout.to_dict()
        url = self.url
        fallback_text = self.fallback_text
        interactive = self.interactive
        app: dict[str, Any] | None = None
        if self.app is not None:
            app = self.app.to_dict()
        experience: dict[str, Any] | None = None
        if self.experience is not None:
            experience = self.experience.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict["layout"] = layout
        if url is not None:
            field_dict["url"] = url
        if fallback_text is not None:
            field_dict["fallback_text"] = fallback_text
        if interactive is not None:
            field_dict["interactive"] = interactive
        if app is not None:
            field_dict["app"] = app
        if experience is not None:
            field_dict["experience"] = experience
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        layout = CardLayout.from_dict(d.pop("layout"))

        url = d.pop("url", None)
        fallback_text = d.pop("fallback_text", None)
        interactive = d.pop("interactive", None)
        _app = d.pop("app", None)
        app: AppIdentity | None
        if _app is None:
            app = None
        else:
            app = AppIdentity.from_dict(_app)

        _experience = d.pop("experience", None)
        experience: ExperienceCall | None
        if _experience is None:
            experience = None
        else:
            experience = ExperienceCall.from_dict(_experience)

        self = cls.__new__(cls)
        self.layout = layout
        self.url = url
        self.fallback_text = fallback_text
        self.interactive = interactive
        self.app = app
        self.experience = experience
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_identity import AppIdentity
from ..models.card_layout import CardLayout
from ..models.experience_call import ExperienceCall
