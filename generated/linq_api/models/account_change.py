from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class AccountChange(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_
        to = self.to
        first_name: dict[str, Any] | None = None
        if self.first_name is not None:
            first_name = self.first_name.to_dict()
        last_name: dict[str, Any] | None = None
        if self.last_name is not None:
            last_name = self.last_name.to_dict()
        image_url: dict[str, Any] | None = None
        if self.image_url is not None:
            image_url = self.image_url.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if from_ is not None:
            field_dict["from"] = from_
        if to is not None:
            field_dict["to"] = to
        if first_name is not None:
            field_dict["first_name"] = first_name
        if last_name is not None:
            field_dict["last_name"] = last_name
        if image_url is not None:
            field_dict["image_url"] = image_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_ = d.pop("from", None)
        to = d.pop("to", None)
        _first_name = d.pop("first_name", None)
        first_name: FieldChange | None
        if _first_name is None:
            first_name = None
        else:
            first_name = FieldChange.from_dict(_first_name)

        _last_name = d.pop("last_name", None)
        last_name: FieldChange | None
        if _last_name is None:
            last_name = None
        else:
            last_name = FieldChange.from_dict(_last_name)

        _image_url = d.pop("image_url", None)
        image_url: FieldChange | None
        if _image_url is None:
            image_url = None
        else:
            image_url = FieldChange.from_dict(_image_url)

        self = cls.__new__(cls)
        self.from_ = from_
        self.to = to
        self.first_name = first_name
        self.last_name = last_name
        self.image_url = image_url
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.field_change import FieldChange
