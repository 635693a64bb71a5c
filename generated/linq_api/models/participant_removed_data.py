from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class ParticipantRemovedData(OpenModel):
    """A participant who left a group or was removed from it; also your own line, after `leave_chat`."""

    handle: str
    """Handle of the participant. Deprecated in favour of `participant`, but the only field that is always present."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    participant: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    removed_at: datetime.datetime | None = None
    """Time of the vote."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.chat_id = d.pop("chat_id", None)
        value = d.pop("participant", None)
        self.participant = None if value is None else ChatHandle.from_dict(value)
        self.removed_at = keep_timestamp(d, "removed_at", d.pop("removed_at", None))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
