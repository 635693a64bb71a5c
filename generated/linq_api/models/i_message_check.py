from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class IMessageCheck(Model):
    """An address to check for iMessage."""

    _json_names: ClassVar = {"from_": "from"}

    address: str
    """Phone number in E.164 format or e-mail address."""

    from_: str | None = None
    """Line to check from, in E.164 format. Defaults to any of your lines."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.address = d.pop("address")
        self.from_ = d.pop("from", None)
        return self
