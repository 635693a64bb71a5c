from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class SentVoiceMemo(OpenModel):
    """A message that carries a voice memo."""

    _json_names: ClassVar = {"from_": "from"}

    id: str
    """Id of the message, a UUID."""

    chat: VoiceMemoChat
    """The chat of a voice memo."""

    created_at: datetime.datetime | None
    """Time at which the message was created."""

    from_: str
    """The sending line, in E.164 format."""

    to: list[str]
    """Handles of the recipients."""

    status: str
    """Delivery status, e.g. `queued`."""

    voice_memo: VoiceMemoFile
    """The audio of a voice memo."""

    service: None | ServiceType | str = None
    """Service of the message; null while unknown."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.chat = VoiceMemoChat.from_dict(d.pop("chat"))
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at"))
        self.from_ = d.pop("from")
        self.to = d.pop("to")
        self.status = d.pop("status")
        self.voice_memo = VoiceMemoFile.from_dict(d.pop("voice_memo"))
        self.service = d.pop("service", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.voice_memo_chat import VoiceMemoChat
from ..models.voice_memo_file import VoiceMemoFile
