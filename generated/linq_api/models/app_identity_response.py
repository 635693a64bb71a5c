from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class AppIdentityResponse(Model):
    """The identity of an iMessage app."""

    bundle_id: str | None = None
    """The bundle id."""

    name: str | None = None
    """Name of the app."""

    team_id: str | None = None
    """The Apple team id."""

    app_store_id: int | None = None
    """Id of the app in the App Store."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        bundle_id = self.bundle_id
        name = self.name
        team_id = self.team_id
        app_store_id = self.app_store_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if bundle_id is not None:
            field_dict["bundle_id"] = bundle_id
        if name is not None:
            field_dict["name"] = name
        if team_id is not None:
            field_dict["team_id"] = team_id
        if app_store_id is not None:
            field_dict["app_store_id"] = app_store_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        bundle_id = d.pop("bundle_id", None)
        name = d.pop("name", None)
        team_id = d.pop("team_id", None)
        app_store_id = d.pop("app_store_id", None)
        self = cls.__new__(cls)
        self.bundle_id = bundle_id
        self.name = name
        self.team_id = team_id
        self.app_store_id = app_store_id
        self.additional_properties = d
        return self
