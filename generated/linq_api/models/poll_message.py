from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class PollMessage(OpenModel):
    """A poll and the message that carries it."""

    message_id: str
    """Id of the message, a UUID."""

    chat_id: str
    """Id of the chat, a UUID."""

    created_at: datetime.datetime | None
    """Time at which the poll was created."""

    updated_at: datetime.datetime | None
    """Time of the last change to the poll."""

    poll: Poll
    """The options and votes of a poll."""

    reactions: list[Reaction]
    """The reactions to the poll."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message_id = d.pop("message_id")
        self.chat_id = d.pop("chat_id")
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at"))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at"))
        self.poll = Poll.from_dict(d.pop("poll"))
        self.reactions = [Reaction.from_dict(item) for item in d.pop("reactions")]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll import Poll
from ..models.reaction import Reaction
