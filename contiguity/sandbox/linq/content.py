"""The content of messages: the rules that a schema cannot express, and the parts of responses.

The rules for parts are those of the client (`contiguity.linq.message.content_of`), so that tests of the client against
the sandbox cannot find a mistake in them. The oracle in `tests/linq/message_oracle.py` is an independent
implementation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args
from uuid import UUID

from attrs import frozen

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of
from contiguity.sandbox.linq.attachments import attachment_id_of, message_file
from contiguity.sandbox.linq.chat import handle_key
from contiguity.sandbox.linq.errors import LinqError
from linq_api.models import AppCardPart, AppClipPart, LinkPart, MediaPart, MessageContent, ScreenEffect, TextPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat, Service
    from contiguity.sandbox.linq.records import File

Part = TextPart | MediaPart | LinkPart | AppCardPart | AppClipPart


@frozen(kw_only=True)
class Content:
    """The validated content of a message."""

    parts: list[dict[str, Any]]
    files: list[File]
    effect: dict[str, Any] | None
    reply_to: dict[str, Any] | None
    preferred_service: Service | None
    idempotency_key: str | None
    apple_only: bool
    """Whether the message has an app card or an App Clip, which only iMessage supports."""


def parse_content(
    account: Account,
    message: dict[str, Any],
    *,
    handles: Sequence[str],
    line: str,
    chat: Chat | None,
    restrict_first: bool = True,
) -> Content:
    """Validate the content of a message.

    Args:
        account: The account with the attachments and messages to which the content refers.
        message: The message of the request body, which conforms to the OpenAPI document.
        handles: The recipients.
        line: The number of the line that sends the message.
        chat: The chat; None: a new one.
        restrict_first: Whether links, replies and effects are rejected in the first message of a new chat.

    Raises:
        LinqError: The content is invalid.
    """
    # The model drops unknown keys.
    content = MessageContent.from_dict(message)
    given = _known_parts(content.parts or [])
    if content.experience is not None:
        if given:
            raise LinqError(1005, "message.parts and message.experience are mutually exclusive")
    elif not given:
        raise LinqError(1001, "message.parts is required")
    if given:
        _check_parts(given)
    if chat is None and restrict_first:
        _check_first(content, given)
    _check_effect(content)
    _check_mentions(given, handles, line)
    _check_services(content, given)
    reply_to = _parse_reply_to(account, content, chat)
    parts: list[dict[str, Any]] = []
    files: list[File] = []
    for part in given:
        if isinstance(part, MediaPart):
            files.append(message_file(account, url=part.url, attachment_id=part.attachment_id))
            parts.append({"type": "media", **files[-1].part_fields()})
        else:
            parts.append(_build_part(account, part, handles, line))
    if content.experience is not None:
        parts.append(_build_experience_card(content.experience.name, content.experience.action))
    preferred: Any = content.preferred_service
    effect = content.effect.to_dict() if content.effect is not None else None
    return Content(
        parts=parts,
        files=files,
        effect=effect or None,
        reply_to=reply_to,
        preferred_service=preferred,
        idempotency_key=content.idempotency_key,
        apple_only=content.experience is not None or any(isinstance(part, AppCardPart | AppClipPart) for part in given),
    )


def _known_parts(parts: Iterable[Any]) -> list[Part]:
    return [part for part in parts if isinstance(part, TextPart | MediaPart | LinkPart | AppCardPart | AppClipPart)]


def _check_parts(parts: list[Part]) -> None:
    try:
        content_of(parts, argument="message.parts")
    except ValidationError as error:
        code = 1008 if isinstance(parts[0], AppCardPart) else 1004
        raise LinqError(code, str(error)) from None


def _check_first(content: MessageContent, parts: list[Part]) -> None:
    if content.reply_to is not None:
        raise LinqError(1005, "message.reply_to is not allowed in the first message of a chat")
    if content.effect is not None:
        raise LinqError(1005, "message.effect is not allowed in the first message of a chat")
    if parts:
        try:
            content_of(parts, first=True)
        except ValidationError:
            raise LinqError(1005, "Links are not allowed in the first message of a chat") from None


def _check_effect(content: MessageContent) -> None:
    effect = content.effect
    if effect is None or effect.type_ is None or effect.name is None:
        return
    if (effect.type_ == "screen") != (effect.name in get_args(ScreenEffect)):
        raise LinqError(1005, f"message.effect: {effect.name} is not a {effect.type_} effect")


def _check_mentions(parts: list[Part], handles: Sequence[str], line: str) -> None:
    members = {handle_key(handle) for handle in (*handles, line)}
    for index, part in enumerate(parts):
        if isinstance(part, TextPart) and part.mention is not None:
            if len(handles) == 1:
                raise LinqError(2023, "Mentions are not allowed in a direct chat")
            if handle_key(part.mention) not in members:
                raise LinqError(1005, f"message.parts[{index}].mention must be a current participant of the chat")


def _check_services(content: MessageContent, parts: list[Part]) -> None:
    if content.preferred_service not in ("RCS", "SMS"):
        return
    if content.experience is not None or any(isinstance(part, AppCardPart) for part in parts):
        raise LinqError(2018, "iMessage app cards are sent over iMessage only")
    if any(isinstance(part, AppClipPart) for part in parts):
        raise LinqError(2028, "App Clips are sent over iMessage only")


def _parse_reply_to(account: Account, content: MessageContent, chat: Chat | None) -> dict[str, Any] | None:
    if content.reply_to is None:
        return None
    message_id, part_index = content.reply_to.message_id, content.reply_to.part_index or 0
    if not is_uuid(message_id):
        raise LinqError(1005, "message.reply_to.message_id must be a UUID")
    replied = account.require_message(message_id)
    if replied.chat is not chat:
        raise LinqError(1005, "message.reply_to must be a message of the same chat")
    if part_index >= len(replied.parts):
        raise LinqError(1005, "message.reply_to.part_index must be the index of a part of the message")
    return {"message_id": replied.id, "part_index": part_index}


def _build_part(
    account: Account, part: TextPart | LinkPart | AppCardPart | AppClipPart, handles: Sequence[str], line: str
) -> dict[str, Any]:
    match part:
        case TextPart():
            return _build_text(account, part, handles, line)
        case LinkPart():
            return {"type": "link", "value": part.value}
        case AppClipPart():
            caption = {} if part.caption is None else {"title": part.caption}
            return {"type": "app_clip", "value": part.value, **caption}
        case AppCardPart():
            card = part.to_dict()
            card.pop("interactive", None)
            return {**card, "fallback_text": part.fallback_text or part.layout.caption}


def _build_text(account: Account, part: TextPart, handles: Sequence[str], line: str) -> dict[str, Any]:
    decorations = [decoration.to_dict() for decoration in part.text_decorations or []]
    text: dict[str, Any] = {"type": "text", "value": part.value, "text_decorations": decorations or None}
    if part.inline_stickers:
        text["inline_stickers"] = [
            {"range": sticker.range_, **_build_sticker(account, sticker.url, sticker.attachment_id)}
            for sticker in part.inline_stickers
        ]
    if part.mention is not None:
        handle = next(one for one in (*handles, line) if handle_key(one) == handle_key(part.mention))
        range_ = part.mention_range or [0, len(part.value.encode("utf-16-le")) // 2]
        text["mentions"] = [{"handle": handle, "is_me": handle == line, "range": range_}]
        text |= {"mention": handle, "mention_range": range_}
    return text


def _build_sticker(account: Account, url: str | None, attachment_id: str | None) -> dict[str, Any]:
    file = message_file(account, url=None, attachment_id=attachment_id or attachment_id_of(account, url or ""))
    return {"id": file.id, "url": file.url, "file_name": file.filename, "mime_type": file.content_type}


def _build_experience_card(name: str, action: str) -> dict[str, Any]:
    """Return the card of an experience. The content of the real card is not documented."""
    caption = f"{name}.{action}"
    return {"type": "imessage_app", "layout": {"caption": caption}, "fallback_text": caption}


def is_uuid(value: str) -> bool:
    """Return whether a string is a UUID in its standard form."""
    try:
        return str(UUID(value)) == value.lower()
    except ValueError:
        return False
