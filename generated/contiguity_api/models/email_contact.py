from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class EmailContact:
    """A sender or recipient of an email."""

    address: str
    """The address."""

    name: None | str = None
    """Display name, null if there is none."""

    complete: str | None = None
    """Both, as in the header."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        address = d.pop("address")
        name: None | str = d.pop("name", None)

        complete = d.pop("complete", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.address = address
        self.name = name
        self.complete = complete
        self.additional_properties = d
        return self
