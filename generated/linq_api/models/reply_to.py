from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ReplyTo(Model):
    """The message, or part of a message, to reply to."""

    message_id: str
    """Id of the message, a UUID."""

    part_index: int | None = None
    """Zero-based index of the part. Defaults to 0."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message_id = d.pop("message_id")
        self.part_index = d.pop("part_index", None)
        return self
