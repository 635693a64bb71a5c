from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class UnknownPart(Model):
    """A part that cannot be decoded: its type is not documented, or a required field is missing or has another type.
    All of its data is kept: see `raw`.
    """

    _json_names: ClassVar = {"type_": "type"}

    type_: str | None = None
    """Type of the part, if it has one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON object, as received."""
        return self.to_dict()

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if type_ is not None:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.additional_properties = d
        return self
