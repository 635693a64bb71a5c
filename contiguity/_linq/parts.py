"""The parts of a message: each by its own rules, then all together."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from contiguity._core import checks, linq_checks
from contiguity._linq.app_card import app_card_part
from contiguity._linq.fields import fields_of, name_of, one_source, only
from contiguity._linq.text_part import text_part
from contiguity.errors import ValidationError
from linq_api.models import AppCardPart, AppClipPart, LinkPart, MediaPart, TextPart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Part: TypeAlias = TextPart | MediaPart | LinkPart | AppCardPart | AppClipPart

MOST_PARTS = 100
MOST_URLS = 40
LONGEST_LINK = 2048


def parts_of(argument: str, given: Iterable[object]) -> list[Part]:
    """Check a list of parts, dicts or models, and give fresh models."""
    parts = [part_of(f"{argument}[{index}]", one) for index, one in enumerate(given)]
    if not parts:
        raise ValidationError.of(argument, "must have at least one part")
    together(argument, parts)
    return parts


def part_of(where: str, given: object) -> Part:
    """Check one part and give a fresh model."""
    fields = fields_of(where, given)
    kinds: dict[str, Callable[[str, Mapping[str, object]], Part]] = {
        "text": text_part,
        "media": media_part,
        "link": link_part,
        "imessage_app": app_card_part,
        "app_clip": app_clip_part,
    }
    return kinds[checks.choice(name_of(where, "type"), fields.get("type"), kinds)](where, fields)


def media_part(where: str, fields: Mapping[str, object]) -> MediaPart:
    """Check a file's part. What the file is, and that it is not too large, only the service sees."""
    only(where, fields, ("type", "url", "attachment_id", "sticker"))
    one_source(where, fields)
    return MediaPart(
        type_="media",
        url=checks.optional(linq_checks.url, name_of(where, "url"), fields.get("url")),
        attachment_id=checks.optional(linq_checks.uuid, name_of(where, "attachment_id"), fields.get("attachment_id")),
        sticker=checks.optional(checks.boolean, name_of(where, "sticker"), fields.get("sticker")),
    )


def link_part(where: str, fields: Mapping[str, object]) -> LinkPart:
    """Check a link's part."""
    only(where, fields, ("type", "value"), needed=("value",))
    return LinkPart(type_="link", value=link_of(name_of(where, "value"), fields["value"]))


def link_of(argument: str, value: object) -> str:
    """Check the URL of a link."""
    return linq_checks.url(argument, value, longest=LONGEST_LINK, https=False)


def app_clip_part(where: str, fields: Mapping[str, object]) -> AppClipPart:
    """Check an App Clip's part."""
    only(where, fields, ("type", "value", "caption"), needed=("value",))
    return AppClipPart(
        type_="app_clip",
        value=linq_checks.url(name_of(where, "value"), fields["value"]),
        caption=checks.optional(checks.unicode, name_of(where, "caption"), fields.get("caption")),
    )


def together(argument: str, parts: Sequence[Part]) -> None:
    """Check what a message's parts may be beside each other."""
    if len(parts) > MOST_PARTS:
        raise ValidationError.of(argument, f"must be at most {MOST_PARTS} parts, and there are {len(parts)}")
    for index, part in enumerate(parts):
        if len(parts) > 1 and isinstance(part, (LinkPart, AppCardPart, AppClipPart)):
            raise ValidationError.of(f"{argument}[{index}]", f"must be the only part, since it is of type {part.type_}")
        if index and isinstance(part, TextPart) and isinstance(parts[index - 1], TextPart):
            raise ValidationError.of(
                f"{argument}[{index}]", "must not be text after text: join the two, or put media between"
            )
    urls = [index for index, part in enumerate(parts) if isinstance(part, MediaPart) and _is_public(part.url)]
    if len(urls) > MOST_URLS:
        raise ValidationError.of(
            f"{argument}[{urls[MOST_URLS]}].url",
            f"must not be: at most {MOST_URLS} files go by public URL, so upload more of them as attachments",
        )


def _is_public(url: str | None) -> bool:
    """Tell whether a file is not stored at Linq, whose own download URLs do not count."""
    host = (url and urlsplit(url).hostname) or ""
    return bool(host) and not f".{host}".endswith(".linqapp.com")


__all__ = ["Part", "link_of", "media_part", "part_of", "parts_of", "together"]
