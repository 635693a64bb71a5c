from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class EmailContact(OpenModel):
    """A sender or recipient of an email."""

    address: str
    """Email address."""

    name: None | str = None
    """Display name; null if not present."""

    complete: str | None = None
    """Display name and address, as in the header."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.address = d.pop("address")
        self.name = d.pop("name", None)
        self.complete = d.pop("complete", None)
        self.additional_properties = d
        return self
