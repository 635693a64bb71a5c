from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Poll(Model):
    """The options and votes of a poll."""

    options: list[PollOption]
    """The options."""

    total_voters: int
    """Number of distinct voters."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        options = [item.to_dict() for item in self.options]

        total_voters = self.total_voters
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["options"] = options
        field_dict["total_voters"] = total_voters
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        options = [PollOption.from_dict(item) for item in d.pop("options")]

        total_voters = d.pop("total_voters")
        self = cls.__new__(cls)
        self.options = options
        self.total_voters = total_voters
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll_option import PollOption
