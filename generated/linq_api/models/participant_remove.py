from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ParticipantRemove(Model):
    """The participant to remove from the group. To remove your own line, use `leave_chat`."""

    handle: str
    """Phone number in E.164 format or e-mail address of an active participant."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        return self
