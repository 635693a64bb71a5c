from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define

from ..models.service_type import ServiceType, check_service_type
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

    def to_dict(self) -> dict[str, Any]:
        parts: list[dict[str, Any]] | None = None
        if self.parts is not None:
            parts = []
            for parts_item_data in self.parts:
                parts_item: dict[str, Any] = (
                    parts_item_data.to_dict()
                    if isinstance(parts_item_data, (TextPart, MediaPart, LinkPart, AppCardPart, AppClipPart))
                    else parts_item_data
                )

                parts.append(parts_item)

        experience: dict[str, Any] | None = None
        if self.experience is not None:
            experience = self.experience.to_dict()
        effect: dict[str, Any] | None = None
        if self.effect is not None:
            effect = self.effect.to_dict()
        reply_to: dict[str, Any] | None = None
        if self.reply_to is not None:
            reply_to = self.reply_to.to_dict()
        preferred_service: str | None = None
        if self.preferred_service is not None:
            preferred_service = self.preferred_service

        idempotency_key = self.idempotency_key
        field_dict: dict[str, Any] = {}
        if parts is not None:
            field_dict["parts"] = parts
        if experience is not None:
            field_dict["experience"] = experience
        if effect is not None:
            field_dict["effect"] = effect
        if reply_to is not None:
            field_dict["reply_to"] = reply_to
        if preferred_service is not None:
            field_dict["preferred_service"] = preferred_service
        if idempotency_key is not None:
            field_dict["idempotency_key"] = idempotency_key
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _parts = d.pop("parts", None)
        parts: list[AppCardPart | AppClipPart | LinkPart | MediaPart | TextPart] | None = None
        if _parts is not None:
            parts = []
            for parts_item_data in _parts:

                def _parse_parts_item(data: Any) -> AppCardPart | AppClipPart | LinkPart | MediaPart | TextPart:
                    if isinstance(data, dict):
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
                        raise ValueError(f"type is {tag!r}, which is none of the documented kinds")
                    return cast("AppCardPart | AppClipPart | LinkPart | MediaPart | TextPart", data)

                parts_item = _parse_parts_item(parts_item_data)

                parts.append(parts_item)

        _experience = d.pop("experience", None)
        experience: ExperienceCall | None
        if _experience is None:
            experience = None
        else:
            experience = ExperienceCall.from_dict(_experience)

        _effect = d.pop("effect", None)
        effect: MessageEffect | None
        if _effect is None:
            effect = None
        else:
            effect = MessageEffect.from_dict(_effect)

        _reply_to = d.pop("reply_to", None)
        reply_to: ReplyTo | None
        if _reply_to is None:
            reply_to = None
        else:
            reply_to = ReplyTo.from_dict(_reply_to)

        _preferred_service = d.pop("preferred_service", None)
        preferred_service: ServiceType | None
        if _preferred_service is None:
            preferred_service = None
        else:
            preferred_service = check_service_type(_preferred_service)

        idempotency_key = d.pop("idempotency_key", None)
        self = cls.__new__(cls)
        self.parts = parts
        self.experience = experience
        self.effect = effect
        self.reply_to = reply_to
        self.preferred_service = preferred_service
        self.idempotency_key = idempotency_key
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
