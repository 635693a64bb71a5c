from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class PollOption(Model):
    """An option of a poll."""

    option_id: str
    """Id of the option, an opaque string."""

    text: str
    """The text of the option."""

    can_be_edited: bool | None = None
    """True if the option can be edited."""

    creator_handle: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    voters: list[PollVoter] | None = None
    """The votes for the option."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        option_id = self.option_id
        text = self.text
        can_be_edited = self.can_be_edited
        creator_handle: dict[str, Any] | None = None
        if self.creator_handle is not None:
            creator_handle = self.creator_handle.to_dict()
        voters = None if self.voters is None else [item.to_dict() for item in self.voters]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["option_id"] = option_id
        field_dict["text"] = text
        if can_be_edited is not None:
            field_dict["can_be_edited"] = can_be_edited
        if creator_handle is not None:
            field_dict["creator_handle"] = creator_handle
        if voters is not None:
            field_dict["voters"] = voters
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        option_id = d.pop("option_id")
        text = d.pop("text")
        can_be_edited = d.pop("can_be_edited", None)
        _creator_handle = d.pop("creator_handle", None)
        creator_handle: ChatHandle | None
        if _creator_handle is None:
            creator_handle = None
        else:
            creator_handle = ChatHandle.from_dict(_creator_handle)

        _voters = d.pop("voters", None)
        voters: list[PollVoter] | None = None if _voters is None else [PollVoter.from_dict(item) for item in _voters]

        self = cls.__new__(cls)
        self.option_id = option_id
        self.text = text
        self.can_be_edited = can_be_edited
        self.creator_handle = creator_handle
        self.voters = voters
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.poll_voter import PollVoter
