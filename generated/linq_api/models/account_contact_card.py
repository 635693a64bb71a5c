from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class AccountContactCard(OpenModel):
    """A contact card."""

    id: str
    """Id of the card."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    image_url: str | None = None
    """URL of the photo."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.first_name = d.pop("first_name", None)
        self.last_name = d.pop("last_name", None)
        self.image_url = d.pop("image_url", None)
        self.additional_properties = d
        return self
