from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class AppIdentityResponse(OpenModel):
    """The identity of an iMessage app."""

    bundle_id: str | None = None
    """The bundle id."""

    name: str | None = None
    """Name of the app."""

    team_id: str | None = None
    """The Apple team id."""

    app_store_id: int | None = None
    """Id of the app in the App Store."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.bundle_id = d.pop("bundle_id", None)
        self.name = d.pop("name", None)
        self.team_id = d.pop("team_id", None)
        self.app_store_id = d.pop("app_store_id", None)
        self.additional_properties = d
        return self
