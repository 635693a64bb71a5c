"""What a message says: judged by the rules that a schema has no words for, and turned into the parts of replies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from attrs import frozen

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of
from contiguity.sandbox.linq.chat import key
from contiguity.sandbox.linq.files import attachment_of, file_of
from contiguity.sandbox.linq.refusals import LinqRefusal
from linq_api.models import AppCardPart, AppClipPart, LinkPart, MediaPart, MessageContent, TextPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat, Service
    from contiguity.sandbox.linq.files import File

Part = TextPart | MediaPart | LinkPart | AppCardPart | AppClipPart

SCREEN_EFFECTS = frozenset(
    {
        "confetti", "fireworks", "lasers", "sparkles", "celebration", "hearts", "love", "balloons", "happy_birthday",
        "echo", "spotlight",
    }
)  # fmt: skip
"""The effects that take the whole screen; the others stay in the bubble."""


@frozen(kw_only=True)
class Content:
    """A message as it was asked for, in order."""

    parts: list[dict[str, Any]]
    files: list[File]
    effect: dict[str, Any] | None
    reply_to: dict[str, Any] | None
    preferred_service: Service | None
    idempotency_key: str | None
    apple_only: bool
    """Whether it is a card or an App Clip, which go over iMessage alone."""


def read_content(
    account: Account,
    document: dict[str, Any],
    *,
    people: Sequence[str],
    line: str,
    chat: Chat | None,
    links_in_first: bool = False,
) -> Content:
    """Judge what is to be sent.

    Args:
        account: Whose attachments and messages it may name.
        document: The message of the request's body, already held against the API's description.
        people: The handles that it goes to.
        line: The number of the line that sends it.
        chat: The chat that it goes to; None: a new one.
        links_in_first: Whether the first message of a new chat may hold links, replies and effects.

    Raises:
        LinqRefusal: It cannot be sent.
    """
    # What the description does not know is left out on the way through the model.
    content = MessageContent.from_dict(document)
    given = _known(content.parts or [])
    if content.experience is not None:
        if given:
            raise LinqRefusal(1005, "message.parts and message.experience are mutually exclusive")
    elif not given:
        raise LinqRefusal(1001, "message.parts is required")
    if given:
        _check_parts(given)
    if chat is None and not links_in_first:
        _check_first(content, given)
    _check_effect(content)
    _check_mentions(given, people, line)
    _check_services(content, given)
    reply_to = _reply_to(account, content, chat)
    parts: list[dict[str, Any]] = []
    files: list[File] = []
    for part in given:
        if isinstance(part, MediaPart):
            files.append(file_of(account, url=part.url, attachment_id=part.attachment_id))
            parts.append({"type": "media", **files[-1].part_fields()})
        else:
            parts.append(_part(account, part, people, line))
    if content.experience is not None:
        parts.append(_experience_card(content.experience.name, content.experience.action))
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


def _known(parts: Iterable[Any]) -> list[Part]:
    return [part for part in parts if isinstance(part, TextPart | MediaPart | LinkPart | AppCardPart | AppClipPart)]


def _check_parts(parts: list[Part]) -> None:
    try:
        content_of(parts, argument="message.parts")
    except ValidationError as error:
        code = 1008 if isinstance(parts[0], AppCardPart) else 1004
        raise LinqRefusal(code, str(error)) from None


def _check_first(content: MessageContent, parts: list[Part]) -> None:
    if content.reply_to is not None:
        raise LinqRefusal(1005, "message.reply_to is not allowed in the first message of a chat")
    if content.effect is not None:
        raise LinqRefusal(1005, "message.effect is not allowed in the first message of a chat")
    if parts:
        try:
            content_of(parts, first=True)
        except ValidationError:
            raise LinqRefusal(1005, "Links are not allowed in the first message of a chat") from None


def _check_effect(content: MessageContent) -> None:
    effect = content.effect
    if effect is None or effect.type_ is None or effect.name is None:
        return
    if (effect.type_ == "screen") != (effect.name in SCREEN_EFFECTS):
        raise LinqRefusal(1005, f"message.effect: {effect.name} is no {effect.type_} effect")


def _check_mentions(parts: list[Part], people: Sequence[str], line: str) -> None:
    members = {key(handle) for handle in (*people, line)}
    for index, part in enumerate(parts):
        if isinstance(part, TextPart) and part.mention is not None:
            if len(people) == 1:
                raise LinqRefusal(2023, "Mentions are not allowed in a direct chat")
            if key(part.mention) not in members:
                raise LinqRefusal(1005, f"message.parts[{index}].mention must be a current participant of the chat")


def _check_services(content: MessageContent, parts: list[Part]) -> None:
    if content.preferred_service not in ("RCS", "SMS"):
        return
    if content.experience is not None or any(isinstance(part, AppCardPart) for part in parts):
        raise LinqRefusal(2018, "iMessage app cards are sent over iMessage only")
    if any(isinstance(part, AppClipPart) for part in parts):
        raise LinqRefusal(2028, "App Clips are sent over iMessage only")


def _reply_to(account: Account, content: MessageContent, chat: Chat | None) -> dict[str, Any] | None:
    if content.reply_to is None:
        return None
    message_id, part_index = content.reply_to.message_id, content.reply_to.part_index or 0
    if not is_uuid(message_id):
        raise LinqRefusal(1005, "message.reply_to.message_id must be a UUID")
    answered = account.message(message_id)
    if answered.chat is not chat:
        raise LinqRefusal(1005, "message.reply_to must name a message of the same chat")
    if part_index >= len(answered.parts):
        raise LinqRefusal(1005, "message.reply_to.part_index must be that of a part of the message")
    return {"message_id": answered.id, "part_index": part_index}


def _part(
    account: Account, part: TextPart | LinkPart | AppCardPart | AppClipPart, people: Sequence[str], line: str
) -> dict[str, Any]:
    match part:
        case TextPart():
            return _text(account, part, people, line)
        case LinkPart():
            return {"type": "link", "value": part.value}
        case AppClipPart():
            caption = {} if part.caption is None else {"title": part.caption}
            return {"type": "app_clip", "value": part.value, **caption}
        case AppCardPart():
            document = part.to_dict()
            document.pop("interactive", None)
            return {**document, "fallback_text": part.fallback_text or part.layout.caption}


def _text(account: Account, part: TextPart, people: Sequence[str], line: str) -> dict[str, Any]:
    decorations = [decoration.to_dict() for decoration in part.text_decorations or []]
    document: dict[str, Any] = {"type": "text", "value": part.value, "text_decorations": decorations or None}
    if part.inline_stickers:
        document["inline_stickers"] = [
            {"range": sticker.range_, **_sticker(account, sticker.url, sticker.attachment_id)}
            for sticker in part.inline_stickers
        ]
    if part.mention is not None:
        handle = next(one for one in (*people, line) if key(one) == key(part.mention))
        place = part.mention_range or [0, len(part.value.encode("utf-16-le")) // 2]
        document["mentions"] = [{"handle": handle, "is_me": handle == line, "range": place}]
        document |= {"mention": handle, "mention_range": place}
    return document


def _sticker(account: Account, url: str | None, attachment_id: str | None) -> dict[str, Any]:
    file = file_of(account, url=None, attachment_id=attachment_id or attachment_of(account, url or ""))
    return {"id": file.id, "url": file.url, "file_name": file.filename, "mime_type": file.content_type}


def _experience_card(name: str, action: str) -> dict[str, Any]:
    """Show an experience as a card; what its own card looks like is published nowhere."""
    caption = f"{name}.{action}"
    return {"type": "imessage_app", "layout": {"caption": caption}, "fallback_text": caption}


def is_uuid(value: str) -> bool:
    """Whether a string is a UUID in its usual form."""
    try:
        return str(UUID(value)) == value.lower()
    except ValueError:
        return False
