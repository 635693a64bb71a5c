from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.whats_app_fallback_condition import WhatsAppFallbackCondition, check_whats_app_fallback_condition
from ..types import Model


@_attrs_define
class WhatsAppFallback(Model):
    """Conditions under which a WhatsApp message is sent as SMS or RCS instead."""

    _json_names: ClassVar = {"from_": "from"}

    when: list[WhatsAppFallbackCondition]
    """The conditions for the fallback. An empty list disables the fallback."""

    from_: None | str = None
    """Leased number with SMS. If omitted or null: a number of yours with SMS."""

    def to_dict(self) -> dict[str, Any]:
        when = self.when

        from_ = self.from_

        field_dict: dict[str, Any] = {}
        field_dict["when"] = when
        if from_ is not None:
            field_dict["from"] = from_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _when = d.pop("when")
        when: list[WhatsAppFallbackCondition] = []
        for when_item_data in _when:
            when_item = check_whats_app_fallback_condition(when_item_data)

            when.append(when_item)

        from_: None | str = d.pop("from", None)

        self = cls.__new__(cls)
        self.when = when
        self.from_ = from_
        return self
