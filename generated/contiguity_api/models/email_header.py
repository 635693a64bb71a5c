from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class EmailHeader:
    """One extra header, in the form used before December 2025."""

    name: str
    """Name of the header."""

    value: str
    """Value of the header."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        name = self.name
        value = self.value
        field_dict: dict[str, Any] = {}
        field_dict["name"] = name
        field_dict["value"] = value
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        name = d.pop("name")
        value = d.pop("value")
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.name = name
        self.value = value
        return self
