from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class EmailBody(Model):
    """The body of an email."""

    text: None | str = None
    """The plain text body."""

    html: None | str = None
    """The HTML body."""

    raw: None | str = None
    """The unparsed source of the email."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
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
        d = {**src_dict}
        text: None | str = d.pop("text", None)

        html: None | str = d.pop("html", None)

        raw: None | str = d.pop("raw", None)

        self = cls.__new__(cls)
        self.text = text
        self.html = html
        self.raw = raw
        self.additional_properties = d
        return self
