from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class EmailBody(OpenModel):
    """The body of an email."""

    text: None | str = None
    """The plain text body."""

    html: None | str = None
    """The HTML body."""

    raw: None | str = None
    """The unparsed source of the email."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.text = d.pop("text", None)
        self.html = d.pop("html", None)
        self.raw = d.pop("raw", None)
        self.additional_properties = d
        return self
