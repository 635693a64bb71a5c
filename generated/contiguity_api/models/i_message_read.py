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

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        from_ = self.from_
        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["from"] = from_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        from_ = d.pop("from")
        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        return self
