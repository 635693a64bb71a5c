from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.audit_driver import AuditDriver
from ..models.chat_health import ChatHealth
from ..types import OpenModel


@_attrs_define
class UnhealthyChat(OpenModel):
    """An unhealthy chat."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    status: ChatHealth | str | None = None
    """Health of the chat."""

    driver_keys: list[AuditDriver | str] | None = None
    """The causes."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id", None)
        self.status = d.pop("status", None)
        self.driver_keys = d.pop("driver_keys", None)
        self.additional_properties = d
        return self
