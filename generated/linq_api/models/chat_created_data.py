from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class ChatCreatedData(Model):
    """A new chat."""

    id: str
    """Id of the chat, a UUID."""

    handles: list[ChatHandle]
    """The participants, including your line."""

    is_group: bool | None = None
    """True for a group."""

    display_name: None | str = None
    """Name of the chat; see `Chat`."""

    created_at: datetime.datetime | None = None
    """Time at which the chat was created."""

    updated_at: datetime.datetime | None = None
    """Time of the last change to the chat."""

    health_status: HealthStatus | None = None
    """Health of a conversation. A beta feature of the service; every chat has a health status, initially `HEALTHY`."""

    service: None | ServiceType | str = None
    """Service of the chat."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        handles = [item.to_dict() for item in self.handles]

        is_group = self.is_group
        display_name = self.display_name

        created_at = None if self.created_at is None else self.created_at.isoformat()

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        health_status: dict[str, Any] | None = None
        if self.health_status is not None:
            health_status = self.health_status.to_dict()
        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["handles"] = handles
        if is_group is not None:
            field_dict["is_group"] = is_group
        if display_name is not None:
            field_dict["display_name"] = display_name
        if created_at is not None:
            field_dict["created_at"] = created_at
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        if health_status is not None:
            field_dict["health_status"] = health_status
        if service is not None:
            field_dict["service"] = service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]

        is_group = d.pop("is_group", None)
        display_name: None | str = d.pop("display_name", None)

        _created_at = d.pop("created_at", None)
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        _updated_at = d.pop("updated_at", None)
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        _health_status = d.pop("health_status", None)
        health_status: HealthStatus | None
        if _health_status is None:
            health_status = None
        else:
            health_status = HealthStatus.from_dict(_health_status)

        service: None | ServiceType | str = d.pop("service", None)

        self = cls.__new__(cls)
        self.id = id
        self.handles = handles
        self.is_group = is_group
        self.display_name = display_name
        self.created_at = created_at
        self.updated_at = updated_at
        self.health_status = health_status
        self.service = service
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
