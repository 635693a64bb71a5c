from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class Chat(Model):
    """A conversation with one or more participants."""

    id: str
    """Id of the chat, a UUID."""

    created_at: datetime.datetime | None
    """Time at which the chat was created."""

    updated_at: datetime.datetime | None
    """Time of the last change to the chat."""

    display_name: None | str
    """Name of the chat. Until a group is named: the other handles, joined with a comma and a space."""

    handles: list[ChatHandle]
    """The participants, at least two: your line is one of them."""

    health_status: HealthStatus
    """Health of a conversation. A beta feature of the service; every chat has a health status, initially `HEALTHY`."""

    is_group: bool
    """True for a chat with two or more participants in addition to your line (inferred)."""

    is_archived: bool | None = None
    """Always false: chats can no longer be archived."""

    group_chat_icon: None | str = None
    """URL of the group's icon; null for direct chats and groups without an icon."""

    service: None | ServiceType | str = None
    """Service of the chat; a message in it may have used another service."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        created_at = None if self.created_at is None else self.created_at.isoformat()

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        display_name = self.display_name

        handles = [item.to_dict() for item in self.handles]

        health_status = self.health_status.to_dict()
        is_group = self.is_group
        is_archived = self.is_archived
        group_chat_icon = self.group_chat_icon

        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if created_at is not None:
            field_dict["created_at"] = created_at
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        field_dict["display_name"] = display_name
        field_dict["handles"] = handles
        field_dict["health_status"] = health_status
        field_dict["is_group"] = is_group
        if is_archived is not None:
            field_dict["is_archived"] = is_archived
        if group_chat_icon is not None:
            field_dict["group_chat_icon"] = group_chat_icon
        if service is not None:
            field_dict["service"] = service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        _updated_at = d.pop("updated_at")
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        display_name: None | str = d.pop("display_name")

        handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]

        health_status = HealthStatus.from_dict(d.pop("health_status"))

        is_group = d.pop("is_group")
        is_archived = d.pop("is_archived", None)
        group_chat_icon: None | str = d.pop("group_chat_icon", None)

        service: None | ServiceType | str = d.pop("service", None)

        self = cls.__new__(cls)
        self.id = id
        self.created_at = created_at
        self.updated_at = updated_at
        self.display_name = display_name
        self.handles = handles
        self.health_status = health_status
        self.is_group = is_group
        self.is_archived = is_archived
        self.group_chat_icon = group_chat_icon
        self.service = service
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
