from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class WhatsAppSend(Model):
    """A WhatsApp message to send (API reference, send WhatsApp)."""

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """Recipient, in E.164 format."""

    message: str
    """The text. Required even with attachments."""

    from_: None | str = None
    """Your leased number with the WhatsApp channel. If omitted or null: a random one of your numbers."""

    fallback: None | WhatsAppFallback = None
    """Conditions for a fallback to SMS or RCS. If omitted or null: no fallback."""

    attachments: list[str] | None = None
    """At most 10 files with a total size of 50 MB. Each is an HTTPS URL with a file extension."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.message = d.pop("message")
        self.from_ = d.pop("from", None)
        value = d.pop("fallback", None)
        self.fallback = WhatsAppFallback.from_dict(value) if isinstance(value, dict) else value
        self.attachments = d.pop("attachments", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.whats_app_fallback import WhatsAppFallback
