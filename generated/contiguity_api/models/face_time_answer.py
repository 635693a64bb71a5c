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

    def to_dict(self) -> dict[str, Any]:
        caller_id = self.caller_id

        field_dict: dict[str, Any] = {}
        if caller_id is not None:
            field_dict["caller_id"] = caller_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        caller_id: None | str = d.pop("caller_id", None)

        self = cls.__new__(cls)
        self.caller_id = caller_id
        return self
