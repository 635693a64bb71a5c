from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class TextSend(Model):
    """An SMS or MMS to send (API reference, send text). At least one of `message` and `attachments` is required."""

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """Recipient, in E.164 format."""

    from_: None | str = None
    """Your leased number. If omitted or null: a number that is shared by all customers."""

    message: str | None = None
    """The text. Required unless there are attachments. An SMS is split into segments of 160 characters, an MMS every
    1,500 characters."""

    attachments: list[str] | None = None
    """At most 3 files with a total size of 5 MB. Each is an HTTPS URL with a file extension. JPEG, PNG and GIF are
    fully supported; MP4, MOV, MP3 and PDF are best effort; WEBP and SVG are unreliable."""

    fast_track: bool | None = None
    """Bypass the recommended rate limit. Only for leased numbers, and only with the fast_track entitlement."""

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        from_ = self.from_

        message = self.message
        attachments = self.attachments

        fast_track = self.fast_track
        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        if from_ is not None:
            field_dict["from"] = from_
        if message is not None:
            field_dict["message"] = message
        if attachments is not None:
            field_dict["attachments"] = attachments
        if fast_track is not None:
            field_dict["fast_track"] = fast_track
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        from_: None | str = d.pop("from", None)

        message = d.pop("message", None)
        attachments: list[str] | None = d.pop("attachments", None)

        fast_track = d.pop("fast_track", None)
        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        self.message = message
        self.attachments = attachments
        self.fast_track = fast_track
        return self
