from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.poll_vote_operation import PollVoteOperation, check_poll_vote_operation
from ..types import Model


@_attrs_define
class PollVoteCast(Model):
    """A vote of your line to add or remove."""

    operation: PollVoteOperation
    """Whether the vote is added or removed."""

    option_id: str
    """Id of the option, an opaque string."""

    def to_dict(self) -> dict[str, Any]:
        operation: str = self.operation
        option_id = self.option_id
        field_dict: dict[str, Any] = {}
        field_dict["operation"] = operation
        field_dict["option_id"] = option_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        operation = check_poll_vote_operation(d.pop("operation"))

        option_id = d.pop("option_id")
        self = cls.__new__(cls)
        self.operation = operation
        self.option_id = option_id
        return self
