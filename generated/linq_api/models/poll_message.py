from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class PollMessage(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id
        chat_id = self.chat_id
        created_at = None if self.created_at is None else self.created_at.isoformat()

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        poll = self.poll.to_dict()
        reactions = [item.to_dict() for item in self.reactions]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message_id"] = message_id
        field_dict["chat_id"] = chat_id
        if created_at is not None:
            field_dict["created_at"] = created_at
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        field_dict["poll"] = poll
        field_dict["reactions"] = reactions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message_id = d.pop("message_id")
        chat_id = d.pop("chat_id")
        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        _updated_at = d.pop("updated_at")
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        poll = Poll.from_dict(d.pop("poll"))

        reactions = [Reaction.from_dict(item) for item in d.pop("reactions")]

        self = cls.__new__(cls)
        self.message_id = message_id
        self.chat_id = chat_id
        self.created_at = created_at
        self.updated_at = updated_at
        self.poll = poll
        self.reactions = reactions
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll import Poll
from ..models.reaction import Reaction
