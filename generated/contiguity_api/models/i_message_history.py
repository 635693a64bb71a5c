from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class IMessageHistory(Model):
    """The latest messages of one iMessage thread."""

    conversation: list[IMessageHistoryItem]
    """The messages, in an undocumented order."""

    reactions: list[Reaction]
    """The reactions in the thread."""

    chat: IMessageChat
    """The properties of an iMessage thread."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        conversation = [item.to_dict() for item in self.conversation]

        reactions = [item.to_dict() for item in self.reactions]

        chat = self.chat.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["conversation"] = conversation
        field_dict["reactions"] = reactions
        field_dict["chat"] = chat
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        conversation = [IMessageHistoryItem.from_dict(item) for item in d.pop("conversation")]

        reactions = [Reaction.from_dict(item) for item in d.pop("reactions")]

        chat = IMessageChat.from_dict(d.pop("chat"))

        self = cls.__new__(cls)
        self.conversation = conversation
        self.reactions = reactions
        self.chat = chat
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.i_message_chat import IMessageChat
from ..models.i_message_history_item import IMessageHistoryItem
from ..models.reaction import Reaction
