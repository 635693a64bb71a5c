from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PollCreate(Model):
    """A poll for an existing chat. Polls do not have titles."""

    poll: PollDraft
    """The options of a new poll."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.poll = PollDraft.from_dict(d.pop("poll"))
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll_draft import PollDraft
