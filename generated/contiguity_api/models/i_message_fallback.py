from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.i_message_fallback_condition import IMessageFallbackCondition
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.when = d.pop("when")
        self.from_ = d.pop("from", None)
        return self
