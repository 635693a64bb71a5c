from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class SentVoiceMemo(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        chat = self.chat.to_dict()
        created_at = None if self.created_at is None else self.created_at.isoformat()

        from_ = self.from_
        to = self.to

        status = self.status
        voice_memo = self.voice_memo.to_dict()
        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["chat"] = chat
        if created_at is not None:
            field_dict["created_at"] = created_at
        field_dict["from"] = from_
        field_dict["to"] = to
        field_dict["status"] = status
        field_dict["voice_memo"] = voice_memo
        if service is not None:
            field_dict["service"] = service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        chat = VoiceMemoChat.from_dict(d.pop("chat"))

        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        from_ = d.pop("from")
        to = d.pop("to")

        status = d.pop("status")
        voice_memo = VoiceMemoFile.from_dict(d.pop("voice_memo"))

        service: None | ServiceType | str = d.pop("service", None)

        self = cls.__new__(cls)
        self.id = id
        self.chat = chat
        self.created_at = created_at
        self.from_ = from_
        self.to = to
        self.status = status
        self.voice_memo = voice_memo
        self.service = service
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.voice_memo_chat import VoiceMemoChat
from ..models.voice_memo_file import VoiceMemoFile
