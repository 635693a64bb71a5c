from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.service_type import ServiceType
from ..types import Model


@_attrs_define
class CreatedChat(Model):
    """The chat that the first message was sent to. Unlike `Chat`, it contains the message, but no timestamps, no icon
    and no archive flag.
    """

    id: str
    """Id of the chat, a UUID."""

    display_name: None | str
    """Name of the chat; see `Chat`."""

    handles: list[ChatHandle]
    """The participants, including your line."""

    health_status: HealthStatus
    """Health of a conversation. A beta feature of the service; every chat has a health status, initially `HEALTHY`."""

    is_group: bool
    """True for a chat with two or more participants in addition to your line (inferred)."""

    service: ServiceType | str
    """The service selected for the chat."""

    message: SentMessage
    """A message as returned immediately after it was accepted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        display_name = self.display_name

        handles = [item.to_dict() for item in self.handles]

        health_status = self.health_status.to_dict()
        is_group = self.is_group
        service = self.service

        message = self.message.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["display_name"] = display_name
        field_dict["handles"] = handles
        field_dict["health_status"] = health_status
        field_dict["is_group"] = is_group
        field_dict["service"] = service
        field_dict["message"] = message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        display_name: None | str = d.pop("display_name")

        handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]

        health_status = HealthStatus.from_dict(d.pop("health_status"))

        is_group = d.pop("is_group")
        service: ServiceType | str = d.pop("service")

        message = SentMessage.from_dict(d.pop("message"))

        self = cls.__new__(cls)
        self.id = id
        self.display_name = display_name
        self.handles = handles
        self.health_status = health_status
        self.is_group = is_group
        self.service = service
        self.message = message
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
from ..models.sent_message import SentMessage
