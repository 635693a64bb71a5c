from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.preferred_service_echo import PreferredServiceEcho
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class MessageFailedData(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.code = d.pop("code", None)
        self.failed_at = keep_timestamp(d, "failed_at", d.pop("failed_at", None))
        self.chat_id = d.pop("chat_id", None)
        self.message_id = d.pop("message_id", None)
        self.reason = d.pop("reason", None)
        self.detail_code = d.pop("detail_code", None)
        self.preferred_service = d.pop("preferred_service", None)
        self.service = d.pop("service", None)
        self.additional_properties = d
        return self
