from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Poll(OpenModel):
    """The options and votes of a poll."""

    options: list[PollOption]
    """The options."""

    total_voters: int
    """Number of distinct voters."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.options = [PollOption.from_dict(item) for item in d.pop("options")]
        self.total_voters = d.pop("total_voters")
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll_option import PollOption
