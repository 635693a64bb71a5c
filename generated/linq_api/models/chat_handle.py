from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.handle_status import HandleStatus
from ..models.line_type import LineType
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class ChatHandle(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        id = self.id
        service = self.service

        joined_at = None if self.joined_at is None else self.joined_at.isoformat()

        is_me = self.is_me

        left_at: None | str
        if isinstance(self.left_at, datetime.datetime):
            left_at = None if self.left_at is None else self.left_at.isoformat()

        else:
            left_at = self.left_at

        line_type = self.line_type

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        if id is not None:
            field_dict["id"] = id
        if service is not None:
            field_dict["service"] = service
        if joined_at is not None:
            field_dict["joined_at"] = joined_at
        if is_me is not None:
            field_dict["is_me"] = is_me
        if left_at is not None:
            field_dict["left_at"] = left_at
        if line_type is not None:
            field_dict["line_type"] = line_type
        if status is not None:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle")
        id = d.pop("id", None)
        service: ServiceType | str | None = d.pop("service", None)

        _joined_at = d.pop("joined_at", None)
        joined_at = parse_timestamp(_joined_at)
        if joined_at is None and _joined_at is not None:
            d["joined_at"] = _joined_at

        is_me: bool | None = d.pop("is_me", None)

        _left_at = d.pop("left_at", None)
        left_at = parse_timestamp(_left_at)
        if left_at is None and _left_at is not None:
            d["left_at"] = _left_at

        line_type: LineType | None | str = d.pop("line_type", None)

        status: HandleStatus | None | str = d.pop("status", None)

        self = cls.__new__(cls)
        self.handle = handle
        self.id = id
        self.service = service
        self.joined_at = joined_at
        self.is_me = is_me
        self.left_at = left_at
        self.line_type = line_type
        self.status = status
        self.additional_properties = d
        return self
