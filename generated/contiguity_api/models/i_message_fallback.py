from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.i_message_fallback_condition import IMessageFallbackCondition, check_i_message_fallback_condition
from ..types import Model


@_attrs_define
class IMessageFallback(Model):
    """Conditions under which an iMessage is sent as SMS or RCS instead (API reference, send iMessage, v2026.2.26).
    Ignored if `to` is an email address.
    """

    _json_names: ClassVar = {"from_": "from"}

    when: list[IMessageFallbackCondition]
    """The conditions for the fallback. An empty list disables the fallback."""

    from_: None | str = None
    """Leased number with SMS. If omitted or null: the iMessage number itself if it supports SMS, otherwise a random
    number of yours that does."""

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
        when: list[IMessageFallbackCondition] = []
        for when_item_data in _when:
            when_item = check_i_message_fallback_condition(when_item_data)

            when.append(when_item)

        from_: None | str = d.pop("from", None)

        self = cls.__new__(cls)
        self.when = when
        self.from_ = from_
        return self
