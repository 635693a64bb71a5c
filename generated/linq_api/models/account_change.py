from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class AccountChange(OpenModel):
    """The changed values: a single value as `from` and `to`, or the fields of a contact card."""

    _json_names: ClassVar = {"from_": "from"}

    from_: Any | None = None
    """The previous value, of any type."""

    to: Any | None = None
    """The new value, of any type."""

    first_name: FieldChange | None = None
    """The previous and the new value of a field."""

    last_name: FieldChange | None = None
    """The previous and the new value of a field."""

    image_url: FieldChange | None = None
    """The previous and the new value of a field."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.from_ = d.pop("from", None)
        self.to = d.pop("to", None)
        value = d.pop("first_name", None)
        self.first_name = None if value is None else FieldChange.from_dict(value)
        value = d.pop("last_name", None)
        self.last_name = None if value is None else FieldChange.from_dict(value)
        value = d.pop("image_url", None)
        self.image_url = None if value is None else FieldChange.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.field_change import FieldChange
