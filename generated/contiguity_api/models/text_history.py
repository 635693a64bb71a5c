from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class TextHistory(OpenModel):
    """The latest messages of one text thread."""

    conversation: list[TextHistoryItem]
    """The messages, in an undocumented order."""

    reactions: list[Reaction]
    """The reactions in the thread."""

    chat: TextChat
    """The properties of a text thread."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.conversation = [TextHistoryItem.from_dict(item) for item in d.pop("conversation")]
        self.reactions = [Reaction.from_dict(item) for item in d.pop("reactions")]
        self.chat = TextChat.from_dict(d.pop("chat"))
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reaction import Reaction
from ..models.text_chat import TextChat
from ..models.text_history_item import TextHistoryItem
