from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class EmailBody:
    """The bodies of an email."""

    text: None | str = None
    """The plain text."""

    html: None | str = None
    """The HTML."""

    raw: None | str = None
    """The email as it came."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        text = self.text

        html = self.html

        raw = self.raw

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if text is not None:
            field_dict["text"] = text
        if html is not None:
            field_dict["html"] = html
        if raw is not None:
            field_dict["raw"] = raw
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        text: None | str = d.pop("text", None)

        html: None | str = d.pop("html", None)

        raw: None | str = d.pop("raw", None)

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.text = text
        self.html = html
        self.raw = raw
        self.additional_properties = d
        return self
