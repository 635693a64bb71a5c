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

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        from_ = self.from_

        message = self.message
        fallback: dict[str, Any] | None = (
            self.fallback.to_dict() if isinstance(self.fallback, IMessageFallback) else self.fallback
        )

        attachments = self.attachments

        fast_track = self.fast_track
        effect = self.effect

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        if from_ is not None:
            field_dict["from"] = from_
        if message is not None:
            field_dict["message"] = message
        if fallback is not None:
            field_dict["fallback"] = fallback
        if attachments is not None:
            field_dict["attachments"] = attachments
        if fast_track is not None:
            field_dict["fast_track"] = fast_track
        if effect is not None:
            field_dict["effect"] = effect
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        from_: None | str = d.pop("from", None)

        message = d.pop("message", None)
        _fallback = d.pop("fallback", None)
        fallback: IMessageFallback | None = (
            IMessageFallback.from_dict(_fallback) if isinstance(_fallback, dict) else _fallback
        )

        attachments: list[str] | None = d.pop("attachments", None)

        fast_track = d.pop("fast_track", None)
        effect: IMessageEffect | None = d.pop("effect", None)

        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        self.message = message
        self.fallback = fallback
        self.attachments = attachments
        self.fast_track = fast_track
        self.effect = effect
        return self


# Below the class, because models refer to each other in circles.
from ..models.i_message_fallback import IMessageFallback
