"""The rules of an iMessage app's card."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contiguity._core import checks, linq_checks
from contiguity._linq.fields import fields_of, name_of, only
from contiguity.errors import ValidationError
from linq_api.models import AppCardPart, AppIdentity, CardLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_URL = 2048
LONGEST_DATA_URL = 16_384

_TEAM = re.compile(r"[A-Z0-9]{10}")
_CAPTIONS = ("caption", "subcaption", "trailing_caption", "trailing_subcaption")
_ON_IMAGE = ("image_title", "image_subtitle")


def app_card_part(where: str, fields: Mapping[str, object]) -> AppCardPart:
    """Check a card by all rules that concern it alone."""
    known = ("type", "app", "layout", "url", "fallback_text", "interactive")
    only(where, fields, known, needed=("app", "layout"))
    return AppCardPart(
        type_="imessage_app",
        app=app_identity(name_of(where, "app"), fields["app"]),
        layout=card_layout(name_of(where, "layout"), fields["layout"]),
        url=checks.optional(card_url, name_of(where, "url"), fields.get("url")),
        fallback_text=checks.optional(checks.unicode, name_of(where, "fallback_text"), fields.get("fallback_text")),
        interactive=checks.optional(checks.boolean, name_of(where, "interactive"), fields.get("interactive")),
    )


def app_identity(where: str, given: object) -> AppIdentity:
    """Check what names the app."""
    fields = fields_of(where, given)
    only(where, fields, ("bundle_id", "name", "team_id", "app_store_id"), needed=("bundle_id", "name", "team_id"))
    bundle = checks.text(name_of(where, "bundle_id"), fields["bundle_id"])
    if ":" in bundle:
        raise ValidationError.of(name_of(where, "bundle_id"), "must not have a colon")
    team = fields["team_id"]
    if not isinstance(team, str) or _TEAM.fullmatch(team) is None:
        raise ValidationError.of(name_of(where, "team_id"), "must be ten capital letters or digits")
    store = fields.get("app_store_id")
    if store is not None and (not isinstance(store, int) or isinstance(store, bool)):
        raise ValidationError.of(name_of(where, "app_store_id"), "must be a whole number")
    name = checks.text(name_of(where, "name"), fields["name"])
    return AppIdentity(bundle_id=bundle, name=name, team_id=team, app_store_id=store)


def card_layout(where: str, given: object) -> CardLayout:
    """Check what the card shows."""
    fields = fields_of(where, given)
    only(where, fields, (*_CAPTIONS, "image_url", *_ON_IMAGE))
    for name in (*_CAPTIONS, *_ON_IMAGE):
        checks.optional(checks.unicode, name_of(where, name), fields.get(name))
    if not any(fields.get(name) for name in (*_CAPTIONS, "image_url")):
        raise ValidationError.of(where, f"must have at least one of {', '.join(_CAPTIONS)} and image_url")
    if "image_url" in fields:
        linq_checks.url(name_of(where, "image_url"), fields["image_url"], https=False)
    for name in _ON_IMAGE:
        if name in fields and "image_url" not in fields:
            raise ValidationError.of(name_of(where, name), "needs image_url beside it")
    return CardLayout.from_dict(fields)


def card_url(argument: str, value: object) -> str:
    """Check the URL that the app gets: HTTPS, or a longer one that carries its data itself."""
    if not isinstance(value, str) or not value.startswith("data:"):
        return linq_checks.url(argument, value, longest=LONGEST_URL)
    linq_checks.url_characters(argument, value, 'must be an HTTPS URL or a "data:" URL')
    if len(value) > LONGEST_DATA_URL:
        raise ValidationError.of(argument, f"must be at most {LONGEST_DATA_URL} characters, and it has {len(value)}")
    return value


__all__ = ["app_card_part", "app_identity", "card_layout", "card_url"]
