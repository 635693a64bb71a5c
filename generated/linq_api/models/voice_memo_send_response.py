from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class VoiceMemoSendResponse(OpenModel):
    """The voice memo that was accepted for delivery."""

    voice_memo: SentVoiceMemo
    """A message that carries a voice memo."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.voice_memo = SentVoiceMemo.from_dict(d.pop("voice_memo"))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.sent_voice_memo import SentVoiceMemo
