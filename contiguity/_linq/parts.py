"""Validation of the parts of a message: each part, then their combination.

The rules are written twice on purpose, here and in `tests/linq/message_oracle.py`: the tests compare the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from contiguity._core import validation
from contiguity._linq import arguments
from contiguity._linq.app_card import app_card_part
from contiguity._linq.fields import check_fields, field, fields_of, require_one_source
from contiguity._linq.text_part import text_part
from contiguity.errors import ValidationError
from linq_api.constants import MAX_LINK_LENGTH, MAX_MEDIA_URLS, MAX_PARTS
from linq_api.models import AppCardPart, AppClipPart, LinkPart, MediaPart, TextPart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Part: TypeAlias = TextPart | MediaPart | LinkPart | AppCardPart | AppClipPart


def parts_of(argument: str, given: Iterable[object]) -> list[Part]:
    """Validate a list of parts, dicts or models, and return new models."""
    parts = [part_of(f"{argument}[{index}]", one) for index, one in enumerate(given)]
    if not parts:
        raise ValidationError.of(argument, "must have at least one part")
    check_combination(argument, parts, place_in(argument))
    return parts


def place_in(argument: str) -> Callable[[int, str], str]:
    """Return a function that names a field of a part by its index; an empty field is the part itself."""
    return lambda index, name: f"{argument}[{index}].{name}" if name else f"{argument}[{index}]"


def part_of(place: str, given: object) -> Part:
    """Validate one part and return a new model."""
    fields = fields_of(place, given)
    kinds: dict[str, Callable[[str, Mapping[str, object]], Part]] = {
        "text": text_part,
        "media": media_part,
        "link": link_part,
        "imessage_app": app_card_part,
        "app_clip": app_clip_part,
    }
    return kinds[validation.choice(field(place, "type"), fields.get("type"), kinds)](place, fields)


def media_part(place: str, fields: Mapping[str, object]) -> MediaPart:
    """Validate a media part; the type and size of the file are left to the server."""
    check_fields(place, fields, ("type", "url", "attachment_id", "sticker"))
    require_one_source(place, fields)
    return MediaPart(
        type_="media",
        url=validation.optional(arguments.url, field(place, "url"), fields.get("url")),
        attachment_id=validation.optional(validation.uuid, field(place, "attachment_id"), fields.get("attachment_id")),
        sticker=validation.optional(validation.boolean, field(place, "sticker"), fields.get("sticker")),
    )


def link_part(place: str, fields: Mapping[str, object]) -> LinkPart:
    """Validate a link part."""
    check_fields(place, fields, ("type", "value"), required=("value",))
    return LinkPart(type_="link", value=link_url(field(place, "value"), fields["value"]))


def link_url(argument: str, value: object) -> str:
    """Validate the URL of a link."""
    return arguments.url(argument, value, longest=MAX_LINK_LENGTH, https=False)


def app_clip_part(place: str, fields: Mapping[str, object]) -> AppClipPart:
    """Validate an App Clip part."""
    check_fields(place, fields, ("type", "value", "caption"), required=("value",))
    return AppClipPart(
        type_="app_clip",
        value=arguments.url(field(place, "value"), fields["value"]),
        caption=validation.optional(validation.unicode, field(place, "caption"), fields.get("caption")),
    )


def check_combination(argument: str, parts: Sequence[Part], place: Callable[[int, str], str]) -> None:
    """Validate the combination of a message's parts.

    Args:
        argument: The argument that holds the parts, for an error about all of them.
        parts: The parts.
        place: Returns the place of a field of a part; the field is empty for the part itself.
    """
    if len(parts) > MAX_PARTS:
        raise ValidationError.of(argument, f"must not exceed {MAX_PARTS} parts in a message, got {len(parts)}")
    for index, part in enumerate(parts):
        if len(parts) > 1 and isinstance(part, (LinkPart, AppCardPart, AppClipPart)):
            raise ValidationError.of(
                place(index, ""),
                f'cannot be combined with other parts: one of type "{part.type_}" must be the only part of a message',
            )
        if index and isinstance(part, TextPart) and isinstance(parts[index - 1], TextPart):
            raise ValidationError.of(
                place(index, ""), "cannot follow another text part: merge the texts, or put media between them"
            )
    urls = [index for index, part in enumerate(parts) if isinstance(part, MediaPart) and _is_public(part.url)]
    if len(urls) > MAX_MEDIA_URLS:
        raise ValidationError.of(
            place(urls[MAX_MEDIA_URLS], "url"),
            f"must not be a public URL: at most {MAX_MEDIA_URLS} files can be sent by URL, "
            "upload the others as attachments",
        )


def _is_public(url: str | None) -> bool:
    """Return whether a file is not stored at Linq, whose own download URLs do not count."""
    host = (url and urlsplit(url).hostname) or ""
    return bool(host) and not f".{host}".endswith(".linqapp.com")


__all__ = ["Part", "check_combination", "link_url", "media_part", "part_of", "parts_of", "place_in"]
