from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ContactCardCreate(Model):
    """A contact card to create for a line."""

    phone_number: str
    """The line, in E.164 format."""

    first_name: str
    """First name."""

    last_name: str | None = None
    """Last name."""

    image_url: str | None = None
    """Public URL of the photo."""

    def to_dict(self) -> dict[str, Any]:
        phone_number = self.phone_number
        first_name = self.first_name
        last_name = self.last_name
        image_url = self.image_url
        field_dict: dict[str, Any] = {}
        field_dict["phone_number"] = phone_number
        field_dict["first_name"] = first_name
        if last_name is not None:
            field_dict["last_name"] = last_name
        if image_url is not None:
            field_dict["image_url"] = image_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        phone_number = d.pop("phone_number")
        first_name = d.pop("first_name")
        last_name = d.pop("last_name", None)
        image_url = d.pop("image_url", None)
        self = cls.__new__(cls)
        self.phone_number = phone_number
        self.first_name = first_name
        self.last_name = last_name
        self.image_url = image_url
        return self
