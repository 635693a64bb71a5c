from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class Chat(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at"))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at"))
        self.display_name = d.pop("display_name")
        self.handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]
        self.health_status = HealthStatus.from_dict(d.pop("health_status"))
        self.is_group = d.pop("is_group")
        self.is_archived = d.pop("is_archived", None)
        self.group_chat_icon = d.pop("group_chat_icon", None)
        self.service = d.pop("service", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
