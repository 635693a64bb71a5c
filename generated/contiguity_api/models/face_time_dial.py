from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class FaceTimeDial(Model):
    """A FaceTime Audio call to place."""

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """Recipient: an E.164 number, or a FaceTime email address."""

    from_: None | str = None
    """Your leased FaceTime Audio number. If omitted or null: a random one of your numbers."""

    caller_id: None | str = None
    """Caller name, displayed as `Maybe: …`. If omitted or null: your number, formatted."""

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        from_ = self.from_

        caller_id = self.caller_id

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        if from_ is not None:
            field_dict["from"] = from_
        if caller_id is not None:
            field_dict["caller_id"] = caller_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        from_: None | str = d.pop("from", None)

        caller_id: None | str = d.pop("caller_id", None)

        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        self.caller_id = caller_id
        return self
