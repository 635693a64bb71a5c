from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class FieldChange(OpenModel):
    """The previous and the new value of a field."""

    _json_names: ClassVar = {"from_": "from"}

    from_: None | str = None
    """The previous value; null if the field was not set."""

    to: None | str = None
    """The new value; null if it was removed."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.from_ = d.pop("from", None)
        self.to = d.pop("to", None)
        self.additional_properties = d
        return self
