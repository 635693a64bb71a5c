from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class Mention:
    """A participant named in a text."""

    handle: str
    """Who is mentioned."""

    is_me: bool
    """True for your own line."""

    range_: list[int]
    """The stretch that shows the mention, `[start, end)` in UTF-16 code units."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        handle = self.handle
        is_me = self.is_me
        range_ = self.range_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        field_dict["is_me"] = is_me
        field_dict["range"] = range_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        handle = d.pop("handle")
        is_me = d.pop("is_me")
        range_ = d.pop("range")

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.handle = handle
        self.is_me = is_me
        self.range_ = range_
        self.additional_properties = d
        return self
