from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class RCSCheck(Model):
    """A number to check for RCS."""

    _json_names: ClassVar = {"from_": "from"}

    address: str
    """Phone number in E.164 format; an e-mail address is an error (400)."""

    from_: str | None = None
    """Line to check from, in E.164 format. Defaults to any of your lines."""

    def to_dict(self) -> dict[str, Any]:
        address = self.address
        from_ = self.from_
        field_dict: dict[str, Any] = {}
        field_dict["address"] = address
        if from_ is not None:
            field_dict["from"] = from_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        address = d.pop("address")
        from_ = d.pop("from", None)
        self = cls.__new__(cls)
        self.address = address
        self.from_ = from_
        return self
