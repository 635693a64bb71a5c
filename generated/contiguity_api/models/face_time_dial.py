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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.from_ = d.pop("from", None)
        self.caller_id = d.pop("caller_id", None)
        return self
