from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ContactCard(OpenModel):
    """The name and photo that a line shares with its contacts."""

    phone_number: str
    """The line, in E.164 format."""

    first_name: str
    """First name."""

    is_active: bool
    """True if the card is active."""

    last_name: str | None = None
    """Last name."""

    image_url: str | None = None
    """URL of the photo."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.phone_number = d.pop("phone_number")
        self.first_name = d.pop("first_name")
        self.is_active = d.pop("is_active")
        self.last_name = d.pop("last_name", None)
        self.image_url = d.pop("image_url", None)
        self.additional_properties = d
        return self
