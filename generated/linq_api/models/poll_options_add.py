from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PollOptionsAdd(Model):
    """More choices for a poll; they can only be added. On zero-retention lines send all the present ones first, else
    400.
    """

    options: list[PollOptionDraft]
    """The choices to add."""

    def to_dict(self) -> dict[str, Any]:
        options = [item.to_dict() for item in self.options]

        field_dict: dict[str, Any] = {}
        field_dict["options"] = options
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        options = [PollOptionDraft.from_dict(item) for item in d.pop("options")]

        self = cls.__new__(cls)
        self.options = options
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll_option_draft import PollOptionDraft
