from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ChatUpdateResponse(Model):
    """The update was accepted. A webhook event for each changed property reports the outcome (docs)."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    status: str | None = None
    """`pending` in every known response."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        status = self.status
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if chat_id is not None:
            field_dict["chat_id"] = chat_id
        if status is not None:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id", None)
        status = d.pop("status", None)
        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.status = status
        self.additional_properties = d
        return self
