from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class FieldChange(Model):
    """The previous and the new value of a field."""

    _json_names: ClassVar = {"from_": "from"}

    from_: None | str = None
    """The previous value; null if the field was not set."""

    to: None | str = None
    """The new value; null if it was removed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_

        to = self.to

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if from_ is not None:
            field_dict["from"] = from_
        if to is not None:
            field_dict["to"] = to
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_: None | str = d.pop("from", None)

        to: None | str = d.pop("to", None)

        self = cls.__new__(cls)
        self.from_ = from_
        self.to = to
        self.additional_properties = d
        return self
