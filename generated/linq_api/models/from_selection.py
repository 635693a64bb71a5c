from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.from_reason import FromReason
from ..types import Model


@_attrs_define
class FromSelection(Model):
    """The reason for the choice of a line."""

    reason: FromReason | str
    """The reason."""

    reused_existing_chat: bool
    """True if an existing chat is used."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        reused_existing_chat = self.reused_existing_chat
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["reason"] = reason
        field_dict["reused_existing_chat"] = reused_existing_chat
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        reason: FromReason | str = d.pop("reason")

        reused_existing_chat = d.pop("reused_existing_chat")
        self = cls.__new__(cls)
        self.reason = reason
        self.reused_existing_chat = reused_existing_chat
        self.additional_properties = d
        return self
