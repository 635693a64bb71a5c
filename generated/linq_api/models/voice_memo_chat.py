from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.service_type import ServiceType
from ..types import Model


@_attrs_define
class VoiceMemoChat(Model):
    """The chat of a voice memo."""

    id: str
    """Id of the chat, a UUID."""

    handles: list[ChatHandle]
    """The participants, including your line."""

    is_active: bool
    """False after your line has left (inferred)."""

    is_group: bool
    """True for a group."""

    service: ServiceType | str
    """Service of the chat."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        handles = [item.to_dict() for item in self.handles]

        is_active = self.is_active
        is_group = self.is_group
        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["handles"] = handles
        field_dict["is_active"] = is_active
        field_dict["is_group"] = is_group
        field_dict["service"] = service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]

        is_active = d.pop("is_active")
        is_group = d.pop("is_group")
        service: ServiceType | str = d.pop("service")

        self = cls.__new__(cls)
        self.id = id
        self.handles = handles
        self.is_active = is_active
        self.is_group = is_group
        self.service = service
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
