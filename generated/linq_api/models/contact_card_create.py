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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.phone_number = d.pop("phone_number")
        self.first_name = d.pop("first_name")
        self.last_name = d.pop("last_name", None)
        self.image_url = d.pop("image_url", None)
        return self
