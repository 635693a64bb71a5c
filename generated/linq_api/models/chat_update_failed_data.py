from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class ChatUpdateFailedData(OpenModel):
    """A change of a chat that failed."""

    chat_id: str
    """Id of the chat, a UUID."""

    error_code: int
    """Error code: 3007 or 4001 for the name and the icon; 1005, 2011, 4001 or 5002 for the background."""

    failed_at: datetime.datetime | None = None
    """Time of the vote."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id")
        self.error_code = d.pop("error_code")
        self.failed_at = keep_timestamp(d, "failed_at", d.pop("failed_at", None))
        self.additional_properties = d
        return self
