from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PollOption(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.option_id = d.pop("option_id")
        self.text = d.pop("text")
        self.can_be_edited = d.pop("can_be_edited", None)
        value = d.pop("creator_handle", None)
        self.creator_handle = None if value is None else ChatHandle.from_dict(value)
        value = d.pop("voters", None)
        self.voters = None if value is None else [PollVoter.from_dict(item) for item in value]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.poll_voter import PollVoter
