from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.from_reason import FromReason
from ..types import OpenModel


@_attrs_define
class FromSelection(OpenModel):
    """The reason for the choice of a line."""

    reason: FromReason | str
    """The reason."""

    reused_existing_chat: bool
    """True if an existing chat is used."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.reason = d.pop("reason")
        self.reused_existing_chat = d.pop("reused_existing_chat")
        self.additional_properties = d
        return self
