from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.i_message_effect import IMessageEffect
from ..types import Model


@_attrs_define
class IMessageSend(Model):
    """An iMessage to send (API reference, send iMessage, v2026.2.26 and later). At least one of `message` and
    `attachments` is required.
    """

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """Recipient: an E.164 number, or an email address. Earlier documents describe delivery to email addresses as
    unpredictable."""

    from_: None | str = None
    """Your leased iMessage number. If omitted or null: a random iMessage number of yours."""

    message: str | None = None
    """The text. Required unless there are attachments. Styles: `**bold**`, `_italic_` or `*italic*`,
    `~~strikethrough~~`, `__underline__`, which may be nested in the order bold, underline, strikethrough, italic."""

    fallback: IMessageFallback | None = None
    """Conditions for a fallback to SMS or RCS. If omitted or null: no fallback."""

    attachments: list[str] | None = None
    """At most 10 files with a total size of 50 MB. Each is an HTTPS URL with a file extension."""

    fast_track: bool | None = None
    """Bypass the recommended rate limit. Only for leased numbers, and only with the fast_track entitlement."""

    effect: IMessageEffect | None = None
    """Effect that plays when the message is displayed. If omitted or null: no effect."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.from_ = d.pop("from", None)
        self.message = d.pop("message", None)
        value = d.pop("fallback", None)
        self.fallback = IMessageFallback.from_dict(value) if isinstance(value, dict) else value
        self.attachments = d.pop("attachments", None)
        self.fast_track = d.pop("fast_track", None)
        self.effect = d.pop("effect", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.i_message_fallback import IMessageFallback
