from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class ChatCreatedData(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]
        self.is_group = d.pop("is_group", None)
        self.display_name = d.pop("display_name", None)
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at", None))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at", None))
        value = d.pop("health_status", None)
        self.health_status = None if value is None else HealthStatus.from_dict(value)
        self.service = d.pop("service", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
