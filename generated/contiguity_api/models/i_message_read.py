from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class IMessageRead(Model):
    """The thread to send a read receipt for (API reference, iMessage read)."""

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """The other participant: an E.164 number, or an email address."""

    from_: str
    """Your leased iMessage number."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.from_ = d.pop("from")
        return self
