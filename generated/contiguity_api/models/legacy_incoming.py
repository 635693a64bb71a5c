from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class LegacyIncoming(Model):
    """A message was received, in the legacy format (version 1) of accounts created before 1 November 2024. The payload
    has no id and no type; it is identified by `crumbs`.
    """

    _json_names: ClassVar = {"type_": "type"}

    crumbs: LegacyCrumbs
    """The message in the legacy format."""

    message: str | None = None
    """Always a fixed notice. The text of the message is in `crumbs.message`."""

    code: int | None = None
    """Status, in the format of 2024."""

    type_: str | None = None
    """Channel, in the format of 2024 and for iMessage only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        crumbs = self.crumbs.to_dict()
        message = self.message
        code = self.code
        type_ = self.type_
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["crumbs"] = crumbs
        if message is not None:
            field_dict["message"] = message
        if code is not None:
            field_dict["code"] = code
        if type_ is not None:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        crumbs = LegacyCrumbs.from_dict(d.pop("crumbs"))

        message = d.pop("message", None)
        code = d.pop("code", None)
        type_ = d.pop("type", None)
        self = cls.__new__(cls)
        self.crumbs = crumbs
        self.message = message
        self.code = code
        self.type_ = type_
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.legacy_crumbs import LegacyCrumbs
