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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.text = d.pop("text", None)
        self.html = d.pop("html", None)
        return self
