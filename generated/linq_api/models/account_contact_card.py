from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class AccountContactCard(Model):
    """A contact card."""

    id: str
    """Id of the card."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    image_url: str | None = None
    """URL of the photo."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        first_name = self.first_name
        last_name = self.last_name
        image_url = self.image_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if first_name is not None:
            field_dict["first_name"] = first_name
        if last_name is not None:
            field_dict["last_name"] = last_name
        if image_url is not None:
            field_dict["image_url"] = image_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        first_name = d.pop("first_name", None)
        last_name = d.pop("last_name", None)
        image_url = d.pop("image_url", None)
        self = cls.__new__(cls)
        self.id = id
        self.first_name = first_name
        self.last_name = last_name
        self.image_url = image_url
        self.additional_properties = d
        return self
