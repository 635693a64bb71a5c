from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class OptOutChat(OpenModel):
    """A chat in which messages were sent after an opt-out."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    messages_after_stop: int | None = None
    """Number of messages sent after the opt-out."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id", None)
        self.messages_after_stop = d.pop("messages_after_stop", None)
        self.additional_properties = d
        return self
