from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.preferred_service_echo import PreferredServiceEcho
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class MessageFailedData(Model):
    """A message that was not delivered. In rare cases it is delivered later and `message.delivered` follows."""

    code: int | None = None
    """Error code: 3007, 4001, 4002, 4005, 4006, 4007 or 4008."""

    failed_at: datetime.datetime | None = None
    """Time of the failure."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    message_id: str | None = None
    """Id of the message, a UUID."""

    reason: str | None = None
    """A human-readable reason."""

    detail_code: int | None = None
    """Code for diagnosis only: do not use it for decisions."""

    preferred_service: None | PreferredServiceEcho | str = None
    """The requested service."""

    service: None | ServiceType | str = None
    """The service that was used."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        code = self.code
        failed_at = None if self.failed_at is None else self.failed_at.isoformat()

        chat_id = self.chat_id
        message_id = self.message_id
        reason = self.reason
        detail_code = self.detail_code

        preferred_service = self.preferred_service

        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if code is not None:
            field_dict["code"] = code
        if failed_at is not None:
            field_dict["failed_at"] = failed_at
        if chat_id is not None:
            field_dict["chat_id"] = chat_id
        if message_id is not None:
            field_dict["message_id"] = message_id
        if reason is not None:
            field_dict["reason"] = reason
        if detail_code is not None:
            field_dict["detail_code"] = detail_code
        if preferred_service is not None:
            field_dict["preferred_service"] = preferred_service
        if service is not None:
            field_dict["service"] = service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code", None)
        _failed_at = d.pop("failed_at", None)
        failed_at = parse_timestamp(_failed_at)
        if failed_at is None and _failed_at is not None:
            d["failed_at"] = _failed_at

        chat_id = d.pop("chat_id", None)
        message_id = d.pop("message_id", None)
        reason = d.pop("reason", None)
        detail_code: int | None = d.pop("detail_code", None)

        preferred_service: None | PreferredServiceEcho | str = d.pop("preferred_service", None)

        service: None | ServiceType | str = d.pop("service", None)

        self = cls.__new__(cls)
        self.code = code
        self.failed_at = failed_at
        self.chat_id = chat_id
        self.message_id = message_id
        self.reason = reason
        self.detail_code = detail_code
        self.preferred_service = preferred_service
        self.service = service
        self.additional_properties = d
        return self
