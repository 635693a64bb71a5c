from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ParticipantAdd(Model):
    """The participant to add to the group."""

    handle: str
    """Phone number in E.164 format or e-mail address; it must support the service of the group."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        return self
