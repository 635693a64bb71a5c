"""The rules of the service for a message, implemented independently of the library as a test oracle.

`broken_rules` returns every rule that the JSON of a message breaks. The numbers are those of the published rules, as
listed in our description of the API. Of the library, only its copy of this description is used.

The rules are implemented twice on purpose, here and in `contiguity._linq`: each implementation reveals mistakes in the
other.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from message_strategies import BUBBLE, SCREEN, units
from openapi_schema_validator import OAS31Validator
from strategies import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STANDALONE = {"link", "imessage_app", "app_clip"}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
URI = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+")
HANDLE = re.compile(r"\+[1-9][0-9]{1,14}|[^@\s]+@[^@\s]+\.[^@\s]+")

Json = dict[str, Any]


def broken_rules(content: Json, *, first: bool = False, splits: Callable[[str, int], bool] | None = None) -> set[str]:
    """Return the rules that a message breaks; `splits` reports whether a code unit is inside a character."""
    return set(_broken_rules(content, first=first, splits=splits or _splits_pair))


@cache
def validator() -> OAS31Validator:
    """Return the validator of MessageContent in the API description."""
    components = load("linq_api").document["components"]
    return OAS31Validator({"$ref": "#/components/schemas/MessageContent", "components": components})


def _broken_rules(content: Json, *, first: bool, splits: Callable[[str, int], bool]) -> Iterator[str]:
    if not validator().is_valid(content):
        yield "schema"
        return
    parts: list[Json] = content.get("parts", [])
    yield from _combination(parts)
    rules = {"media": _source, "link": _link, "app_clip": _app_clip, "imessage_app": _app_card}
    for part in parts:
        yield from _text(part, splits) if part["type"] == "text" else rules[part["type"]](part)
    yield from _sending(content)
    if first:
        yield from _first(content)


def _combination(parts: list[Json]) -> Iterator[str]:
    kinds = [part["type"] for part in parts]
    by_url = [part for part in parts if part["type"] == "media" and not _is_stored(part.get("url"))]
    if len(by_url) > 40:
        yield "2 files by URL"
    if ("text", "text") in pairwise(kinds):
        yield "3 text after text"
    if STANDALONE & set(kinds) and len(kinds) > 1:
        yield "4 standalone"


def _sending(content: Json) -> Iterator[str]:
    if ("parts" in content) == ("experience" in content):
        yield "6 parts or an experience"
    effect = content.get("effect")
    if effect is not None and effect.get("name") not in (SCREEN if effect.get("type") == "screen" else BUBBLE):
        yield "11 effect"
    if "reply_to" in content and not UUID.fullmatch(content["reply_to"]["message_id"]):
        yield "id"
    kinds = {part["type"] for part in content.get("parts", [])}
    apps = {"imessage_app", "app_clip"} & kinds or "experience" in content
    if content.get("preferred_service") in {"SMS", "RCS"} and apps:
        yield "17 service"
    if content.get("idempotency_key") == "":
        yield "key"


def _first(content: Json) -> Iterator[str]:
    for part in content.get("parts", []):
        if part["type"] == "link" or (part["type"] == "text" and re.search(r"https?://", part["value"].lower())):
            yield "12 link"
    if "effect" in content or "reply_to" in content:
        yield "12 effect or reply"


def _text(part: Json, splits: Callable[[str, int], bool]) -> Iterator[str]:
    value: str = part["value"]
    decorations, stickers = part.get("text_decorations", []), part.get("inline_stickers", [])
    mention = [{"range": part["mention_range"]}] if "mention_range" in part else []
    for one in [*decorations, *stickers, *mention]:
        start, end = one["range"]
        if not start < end <= units(value):
            yield "8 range"
            return
        if _splits_pair(value, start) or _splits_pair(value, end):
            yield "8 pair"
    yield from _overlaps(units(value), decorations, stickers)
    for one in stickers:
        yield from _source(one)
        if splits(value, one["range"][0]) or splits(value, one["range"][1]):
            yield "10 splits"
    if len({one.get("url") or one.get("attachment_id") for one in stickers}) > 10:
        yield "10 images"
    if stickers and "mention" in part:
        yield "10 mention"
    if mention and "mention" not in part:
        yield "mention range"
    if "mention" in part and not HANDLE.fullmatch(part["mention"]):
        yield "handle"


def _overlaps(length: int, decorations: list[Json], stickers: list[Json]) -> Iterator[str]:
    """Collect the marks of each code unit, and yield the rule of each combination that is invalid."""
    marks_by_unit: list[list[str]] = [[] for _ in range(length)]
    for one in decorations:
        if ("style" in one) == ("animation" in one):
            yield "9 style or animation"
        for unit in range(*one["range"]):
            marks_by_unit[unit].append("style" if "style" in one else "animation")
    for one in stickers:
        for unit in range(*one["range"]):
            marks_by_unit[unit].append("sticker")
    for marks in marks_by_unit:
        if len(marks) > 1 and "sticker" in marks:
            yield "10 overlap"
        if len(marks) > 1 and "animation" in marks:
            yield "9 overlap"


def _link(part: Json) -> Iterator[str]:
    if not _is_url(part["value"], "http", "https"):
        yield "URL"


def _app_clip(part: Json) -> Iterator[str]:
    if not _is_url(part["value"], "https"):
        yield "URL"


def _app_card(part: Json) -> Iterator[str]:
    layout = part["layout"]
    captions = ("caption", "subcaption", "trailing_caption", "trailing_subcaption", "image_url")
    if not any(layout.get(name) for name in captions):
        yield "layout"
    if "image_url" not in layout and ("image_title" in layout or "image_subtitle" in layout):
        yield "image title"
    if "image_url" in layout and not _is_url(layout["image_url"], "http", "https"):
        yield "URL"
    if part["app"]["name"] == "":
        yield "app name"
    if "url" in part:
        data = part["url"].startswith("data:") and URI.fullmatch(part["url"])
        if not data and not (_is_url(part["url"], "https") and len(part["url"]) <= 2048):
            yield "URL"


def _source(one: Json) -> Iterator[str]:
    if ("url" in one) == ("attachment_id" in one):
        yield "one source"
    if "url" in one and not _is_url(one["url"], "https"):
        yield "URL"
    if "attachment_id" in one and not UUID.fullmatch(one["attachment_id"]):
        yield "id"


def _is_url(value: str, *schemes: str) -> bool:
    try:
        parts = urlsplit(value)
        return (
            URI.fullmatch(value) is not None and parts.scheme in schemes and bool(parts.hostname) and parts.port != -1
        )
    except ValueError:
        return False


def _is_stored(url: str | None) -> bool:
    return url is None or url.startswith("https://cdn.linqapp.com/")


def _splits_pair(value: str, unit: int) -> bool:
    units = value.encode("utf-16-be")
    return 2 * unit < len(units) and 0xDC <= units[2 * unit] <= 0xDF
