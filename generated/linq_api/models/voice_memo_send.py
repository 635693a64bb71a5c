from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class VoiceMemoSend(Model):
    """Audio to send as a voice memo. Exactly one of `voice_memo_url` and `attachment_id` is required."""

    voice_memo_url: str | None = None
    """Public HTTPS URL of the audio, at most 10 MB (older docs)."""

    attachment_id: str | None = None
    """Id of an uploaded audio file, a UUID; at most 100 MB."""

    override_optout: bool | None = None
    """True sends the message even if the recipient opted out. Defaults to false."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.voice_memo_url = d.pop("voice_memo_url", None)
        self.attachment_id = d.pop("attachment_id", None)
        self.override_optout = d.pop("override_optout", None)
        return self
