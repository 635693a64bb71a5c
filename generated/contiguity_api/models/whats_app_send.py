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

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        message = self.message
        from_ = self.from_

        fallback: dict[str, Any] | None = (
            self.fallback.to_dict() if isinstance(self.fallback, WhatsAppFallback) else self.fallback
        )

        attachments = self.attachments

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["message"] = message
        if from_ is not None:
            field_dict["from"] = from_
        if fallback is not None:
            field_dict["fallback"] = fallback
        if attachments is not None:
            field_dict["attachments"] = attachments
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        message = d.pop("message")
        from_: None | str = d.pop("from", None)

        _fallback = d.pop("fallback", None)
        fallback: None | WhatsAppFallback = (
            WhatsAppFallback.from_dict(_fallback) if isinstance(_fallback, dict) else _fallback
        )

        attachments: list[str] | None = d.pop("attachments", None)

        self = cls.__new__(cls)
        self.to = to
        self.message = message
        self.from_ = from_
        self.fallback = fallback
        self.attachments = attachments
        return self


# Below the class, because models refer to each other in circles.
from ..models.whats_app_fallback import WhatsAppFallback
