from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.poll_vote_operation import PollVoteOperation
from ..types import Model


@_attrs_define
class PollVoteCast(Model):
    """A vote of your line to add or remove."""

    operation: PollVoteOperation
    """Whether the vote is added or removed."""

    option_id: str
    """Id of the option, an opaque string."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.operation = d.pop("operation")
        self.option_id = d.pop("option_id")
        return self
