from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.service_type import ServiceType
from ..types import OpenModel


@_attrs_define
class CreatedChat(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.display_name = d.pop("display_name")
        self.handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]
        self.health_status = HealthStatus.from_dict(d.pop("health_status"))
        self.is_group = d.pop("is_group")
        self.service = d.pop("service")
        self.message = SentMessage.from_dict(d.pop("message"))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
from ..models.sent_message import SentMessage
