from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class VoiceMemoSendResponse(Model):
    """The voice memo that was accepted for delivery."""

    voice_memo: SentVoiceMemo
    """A message that carries a voice memo."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        voice_memo = self.voice_memo.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_memo"] = voice_memo
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        voice_memo = SentVoiceMemo.from_dict(d.pop("voice_memo"))

        self = cls.__new__(cls)
        self.voice_memo = voice_memo
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.sent_voice_memo import SentVoiceMemo
