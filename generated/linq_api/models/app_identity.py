from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class AppIdentity(Model):
    """The identity of an iMessage app."""

    bundle_id: str
    """Bundle id of the app, without a colon."""

    name: str
    """Name of the app."""

    team_id: str
    """Apple team id: ten capital letters or digits; otherwise 400 with code 1008."""

    app_store_id: int | None = None
    """Id of the app in the App Store."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.bundle_id = d.pop("bundle_id")
        self.name = d.pop("name")
        self.team_id = d.pop("team_id")
        self.app_store_id = d.pop("app_store_id", None)
        return self
