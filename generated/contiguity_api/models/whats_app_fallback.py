from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.whats_app_fallback_condition import WhatsAppFallbackCondition
from ..types import Model


@_attrs_define
class WhatsAppFallback(Model):
    """Conditions under which a WhatsApp message is sent as SMS or RCS instead."""

    _json_names: ClassVar = {"from_": "from"}

    when: list[WhatsAppFallbackCondition]
    """The conditions for the fallback. An empty list disables the fallback."""

    from_: None | str = None
    """Leased number with SMS. If omitted or null: a number of yours with SMS."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.when = d.pop("when")
        self.from_ = d.pop("from", None)
        return self
