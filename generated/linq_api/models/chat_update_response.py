from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ChatUpdateResponse(OpenModel):
    """The update was accepted. A webhook event for each changed property reports the outcome (docs)."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    status: str | None = None
    """`pending` in every known response."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id", None)
        self.status = d.pop("status", None)
        self.additional_properties = d
        return self
