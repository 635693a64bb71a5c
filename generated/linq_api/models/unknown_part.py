from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class UnknownPart(OpenModel):
    """A part that cannot be decoded: its type is not documented, or a required field is missing or has another type.
    All of its data is kept: see `raw`.
    """

    _json_names: ClassVar = {"type_": "type"}

    type_: str | None = None
    """Type of the part, if it has one."""

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON object, as received."""
        return self.to_dict()

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type", None)
        self.additional_properties = d
        return self
