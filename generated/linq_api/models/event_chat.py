from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class EventChat(Model):
    """The chat of an event."""

    id: str
    """Id of the chat, a UUID."""

    is_group: bool | None = None
    """True for a group."""

    owner_handle: ChatHandle | None = None
    """Your line in this chat."""

    health_status: HealthStatus | None = None
    """The health of the conversation; absent in poll and background events."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        is_group = self.is_group

        owner_handle: dict[str, Any] | None = (
            self.owner_handle.to_dict() if isinstance(self.owner_handle, ChatHandle) else self.owner_handle
        )

        health_status: dict[str, Any] | None = (
            self.health_status.to_dict() if isinstance(self.health_status, HealthStatus) else self.health_status
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if is_group is not None:
            field_dict["is_group"] = is_group
        if owner_handle is not None:
            field_dict["owner_handle"] = owner_handle
        if health_status is not None:
            field_dict["health_status"] = health_status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        is_group: bool | None = d.pop("is_group", None)

        _owner_handle = d.pop("owner_handle", None)
        owner_handle: ChatHandle | None = (
            ChatHandle.from_dict(_owner_handle) if isinstance(_owner_handle, dict) else _owner_handle
        )

        _health_status = d.pop("health_status", None)
        health_status: HealthStatus | None = (
            HealthStatus.from_dict(_health_status) if isinstance(_health_status, dict) else _health_status
        )

        self = cls.__new__(cls)
        self.id = id
        self.is_group = is_group
        self.owner_handle = owner_handle
        self.health_status = health_status
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
