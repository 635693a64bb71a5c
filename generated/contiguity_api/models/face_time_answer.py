from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class FaceTimeAnswer(Model):
    """Options for answering a call."""

    caller_id: None | str = None
    """Caller name to display."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.caller_id = d.pop("caller_id", None)
        return self
