from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.service_type import ServiceType
from ..types import OpenModel


@_attrs_define
class VoiceMemoChat(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.handles = [ChatHandle.from_dict(item) for item in d.pop("handles")]
        self.is_active = d.pop("is_active")
        self.is_group = d.pop("is_group")
        self.service = d.pop("service")
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
