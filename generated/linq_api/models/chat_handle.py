from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.handle_status import HandleStatus
from ..models.line_type import LineType
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class ChatHandle(OpenModel):
    """A participant of a chat, including your own line."""

    handle: str
    """Phone number in E.164 format, or e-mail address."""

    id: str | None = None
    """Id of the participant, a UUID."""

    service: ServiceType | str | None = None
    """Service of the participant."""

    joined_at: datetime.datetime | None = None
    """Time at which the participant joined; may have microseconds."""

    is_me: bool | None = None
    """True for your own line."""

    left_at: datetime.datetime | None = None
    """Time at which the participant left or was removed; null while active."""

    line_type: LineType | None | str = None
    """Type of the line, if the handle is a line; independent of the service of the conversation."""

    status: HandleStatus | None | str = None
    """Membership of the participant in the chat."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.id = d.pop("id", None)
        self.service = d.pop("service", None)
        self.joined_at = keep_timestamp(d, "joined_at", d.pop("joined_at", None))
        self.is_me = d.pop("is_me", None)
        self.left_at = keep_timestamp(d, "left_at", d.pop("left_at", None))
        self.line_type = d.pop("line_type", None)
        self.status = d.pop("status", None)
        self.additional_properties = d
        return self
