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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.from_ = d.pop("from", None)
        self.message = d.pop("message", None)
        self.attachments = d.pop("attachments", None)
        self.fast_track = d.pop("fast_track", None)
        return self
