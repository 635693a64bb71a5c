from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Reaction(OpenModel):
    """A reaction in a thread."""

    _json_names: ClassVar = {"from_": "from"}

    reaction: str
    """The reaction: a tapback name in iMessage threads, a text reaction name in text threads, or an emoji. The
    documents contain all three."""

    on: str
    """Text of the message that has the reaction."""

    from_: str
    """The sender of the reaction."""

    timestamp: int | None = None
    """Time of the reaction, in Unix milliseconds."""

    action: str | None = None
    """`added`; presumably `removed` after a removal."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.reaction = d.pop("reaction")
        self.on = d.pop("on")
        self.from_ = d.pop("from")
        self.timestamp = d.pop("timestamp", None)
        self.action = d.pop("action", None)
        self.additional_properties = d
        return self
