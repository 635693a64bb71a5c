from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.service_type import ServiceType
from ..types import Model


@_attrs_define
class MessageContent(Model):
    """The content of a message. Either `parts` or `experience` is required, not both."""

    parts: list[AppCardPart | AppClipPart | LinkPart | MediaPart | TextPart] | None = None
    """The content in order: 1 to 100 parts, at most 40 of them media parts with a public URL. Two text parts must not
    be adjacent. A `link`, `imessage_app` or `app_clip` part must be the only part."""

    experience: ExperienceCall | None = None
    """An invocation of an experience, such as a payment or a link card."""

    effect: MessageEffect | None = None
    """An effect that plays when the message is received."""

    reply_to: ReplyTo | None = None
    """The message, or part of a message, to reply to."""

    preferred_service: ServiceType | None = None
    """The service that carries a message. Case-sensitive."""

    idempotency_key: str | None = None
    """Idempotency key, at most 255 characters (docs). A second request with the same key returns the response to the
    first one and sends nothing. 404 if that message was deleted or has expired."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        value = d.pop("parts", None)
        self.parts = (
            None if value is None else [_decode_parts_item(item) if isinstance(item, dict) else item for item in value]
        )
        value = d.pop("experience", None)
        self.experience = None if value is None else ExperienceCall.from_dict(value)
        value = d.pop("effect", None)
        self.effect = None if value is None else MessageEffect.from_dict(value)
        value = d.pop("reply_to", None)
        self.reply_to = None if value is None else ReplyTo.from_dict(value)
        self.preferred_service = d.pop("preferred_service", None)
        self.idempotency_key = d.pop("idempotency_key", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_card_part import AppCardPart
from ..models.app_clip_part import AppClipPart
from ..models.experience_call import ExperienceCall
from ..models.link_part import LinkPart
from ..models.media_part import MediaPart
from ..models.message_effect import MessageEffect
from ..models.reply_to import ReplyTo
from ..models.text_part import TextPart


def _decode_parts_item(data: dict[str, Any]) -> TextPart | MediaPart | LinkPart | AppCardPart | AppClipPart:
    tag = data.get("type")
    if tag == "text":
        return TextPart.from_dict(data)
    if tag == "media":
        return MediaPart.from_dict(data)
    if tag == "link":
        return LinkPart.from_dict(data)
    if tag == "imessage_app":
        return AppCardPart.from_dict(data)
    if tag == "app_clip":
        return AppClipPart.from_dict(data)
    raise ValueError(f"undocumented type: {tag!r}")
