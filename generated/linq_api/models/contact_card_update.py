from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ContactCardUpdate(Model):
    """The fields of a contact card to update; at least one is required (inferred)."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    image_url: str | None = None
    """Public URL of the photo."""

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name
        last_name = self.last_name
        image_url = self.image_url
        field_dict: dict[str, Any] = {}
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
        first_name = d.pop("first_name", None)
        last_name = d.pop("last_name", None)
        image_url = d.pop("image_url", None)
        self = cls.__new__(cls)
        self.first_name = first_name
        self.last_name = last_name
        self.image_url = image_url
        return self
