from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class EmailContact(Model):
    """A sender or recipient of an email."""

    address: str
    """Email address."""

    name: None | str = None
    """Display name; null if not present."""

    complete: str | None = None
    """Display name and address, as in the header."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        address = self.address
        name = self.name

        complete = self.complete
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["address"] = address
        if name is not None:
            field_dict["name"] = name
        if complete is not None:
            field_dict["complete"] = complete
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        address = d.pop("address")
        name: None | str = d.pop("name", None)

        complete = d.pop("complete", None)
        self = cls.__new__(cls)
        self.address = address
        self.name = name
        self.complete = complete
        self.additional_properties = d
        return self
