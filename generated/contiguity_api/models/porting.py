from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Porting(OpenModel):
    """The porting data of a number."""

    ported: bool | None = None
    """True if the number was ported to another carrier."""

    date: None | str = None
    """Date of the porting as YYYY-MM-DD, if known."""

    original_carrier: None | str = None
    """The original carrier."""

    current_carrier: None | str = None
    """The current carrier."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.ported = d.pop("ported", None)
        self.date = d.pop("date", None)
        self.original_carrier = d.pop("original_carrier", None)
        self.current_carrier = d.pop("current_carrier", None)
        self.additional_properties = d
        return self
