from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class ChatUpdateFailedData(Model):
    """A change of a chat that failed."""

    chat_id: str
    """Id of the chat, a UUID."""

    error_code: int
    """Error code: 3007 or 4001 for the name and the icon; 1005, 2011, 4001 or 5002 for the background."""

    failed_at: datetime.datetime | None = None
    """Time of the vote."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        error_code = self.error_code
        failed_at = None if self.failed_at is None else self.failed_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chat_id"] = chat_id
        field_dict["error_code"] = error_code
        if failed_at is not None:
            field_dict["failed_at"] = failed_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id")
        error_code = d.pop("error_code")
        _failed_at = d.pop("failed_at", None)
        failed_at = parse_timestamp(_failed_at)
        if failed_at is None and _failed_at is not None:
            d["failed_at"] = _failed_at

        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.error_code = error_code
        self.failed_at = failed_at
        self.additional_properties = d
        return self
