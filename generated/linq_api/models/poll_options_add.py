from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PollOptionsAdd(Model):
    """Options to add to a poll. On zero-retention lines include all existing options first; otherwise 400."""

    options: list[PollOptionDraft]
    """The options to add."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.options = [PollOptionDraft.from_dict(item) for item in d.pop("options")]
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll_option_draft import PollOptionDraft
