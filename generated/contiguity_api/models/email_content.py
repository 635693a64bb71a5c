from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class EmailContent(Model):
    """The body of an email, in the legacy nested format."""

    text: None | str = None
    """The plain text body."""

    html: None | str = None
    """The HTML body."""

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        html = self.html

        field_dict: dict[str, Any] = {}
        if text is not None:
            field_dict["text"] = text
        if html is not None:
            field_dict["html"] = html
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        text: None | str = d.pop("text", None)

        html: None | str = d.pop("html", None)

        self = cls.__new__(cls)
        self.text = text
        self.html = html
        return self
