from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class ParticipantAddedData(Model):
    """A participant who joined a group."""

    handle: str
    """Handle of the participant. Deprecated in favour of `participant`, but the only field that is always present."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    participant: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    added_at: datetime.datetime | None = None
    """Time of the vote."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        chat_id = self.chat_id
        participant: dict[str, Any] | None = None
        if self.participant is not None:
            participant = self.participant.to_dict()
        added_at = None if self.added_at is None else self.added_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        if chat_id is not None:
            field_dict["chat_id"] = chat_id
        if participant is not None:
            field_dict["participant"] = participant
        if added_at is not None:
            field_dict["added_at"] = added_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle")
        chat_id = d.pop("chat_id", None)
        _participant = d.pop("participant", None)
        participant: ChatHandle | None
        if _participant is None:
            participant = None
        else:
            participant = ChatHandle.from_dict(_participant)

        _added_at = d.pop("added_at", None)
        added_at = parse_timestamp(_added_at)
        if added_at is None and _added_at is not None:
            d["added_at"] = _added_at

        self = cls.__new__(cls)
        self.handle = handle
        self.chat_id = chat_id
        self.participant = participant
        self.added_at = added_at
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
