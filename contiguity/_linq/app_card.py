"""Validation of the card of an iMessage app."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._linq import arguments
from contiguity._linq.fields import check_fields, field, fields_of
from contiguity.errors import ValidationError
from linq_api.constants import MAX_CARD_DATA_URL_LENGTH, MAX_CARD_URL_LENGTH, TEAM_ID_PATTERN
from linq_api.models import AppCardPart, AppIdentity, CardLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEAM = re.compile(TEAM_ID_PATTERN)
_CAPTIONS = ("caption", "subcaption", "trailing_caption", "trailing_subcaption")
_ON_IMAGE = ("image_title", "image_subtitle")


def app_card_part(place: str, fields: Mapping[str, object]) -> AppCardPart:
    """Validate an app card part."""
    known = ("type", "app", "layout", "url", "fallback_text", "interactive")
    check_fields(place, fields, known, required=("app", "layout"))
    return AppCardPart(
        type_="imessage_app",
        app=app_identity(field(place, "app"), fields["app"]),
        layout=card_layout(field(place, "layout"), fields["layout"]),
        url=validation.optional(card_url, field(place, "url"), fields.get("url")),
        fallback_text=validation.optional(
            validation.unicode, field(place, "fallback_text"), fields.get("fallback_text")
        ),
        interactive=validation.optional(validation.boolean, field(place, "interactive"), fields.get("interactive")),
    )


def app_identity(place: str, given: object) -> AppIdentity:
    """Validate the identity of an app."""
    fields = fields_of(place, given)
    known = ("bundle_id", "name", "team_id", "app_store_id")
    check_fields(place, fields, known, required=("bundle_id", "name", "team_id"))
    bundle = validation.text(field(place, "bundle_id"), fields["bundle_id"])
    if ":" in bundle:
        raise ValidationError.of(field(place, "bundle_id"), f"must not contain a colon: index {bundle.index(':')}")
    team = fields["team_id"]
    if not isinstance(team, str) or _TEAM.fullmatch(team) is None:
        raise ValidationError.of(field(place, "team_id"), "must be 10 capital letters or digits (example: A1B2C3D4E5)")
    store = fields.get("app_store_id")
    if store is not None and (not isinstance(store, int) or isinstance(store, bool)):
        raise ValidationError.of(field(place, "app_store_id"), "must be an integer")
    return AppIdentity(
        bundle_id=bundle,
        name=validation.text(field(place, "name"), fields["name"]),
        team_id=validation.as_str(team),
        app_store_id=store,
    )


def card_layout(place: str, given: object) -> CardLayout:
    """Validate the layout of a card."""
    fields = fields_of(place, given)
    check_fields(place, fields, (*_CAPTIONS, "image_url", *_ON_IMAGE))
    for name in (*_CAPTIONS, *_ON_IMAGE):
        if name in fields:
            fields[name] = validation.unicode(field(place, name), fields[name])
    if "image_url" in fields:
        fields["image_url"] = arguments.url(field(place, "image_url"), fields["image_url"], https=False)
    if not any(fields.get(name) for name in (*_CAPTIONS, "image_url")):
        raise ValidationError.of(place, f"must have at least one of {', '.join(_CAPTIONS)} and image_url")
    for name in _ON_IMAGE:
        if name in fields and "image_url" not in fields:
            raise ValidationError.of(field(place, name), "requires image_url")
    return CardLayout.from_dict(fields)


def card_url(argument: str, value: object) -> str:
    """Validate the URL that the app receives: HTTPS, or a longer ``data:`` URL."""
    if not isinstance(value, str) or not value.startswith("data:"):
        return arguments.url(argument, value, longest=MAX_CARD_URL_LENGTH)
    fault = validation.url_fault(value, strict_escapes=True)
    if fault is not None:
        raise ValidationError.of(argument, f"is not a data URL: {fault}")
    if len(value) > MAX_CARD_DATA_URL_LENGTH:
        raise ValidationError.of(argument, f"must be at most {MAX_CARD_DATA_URL_LENGTH} characters, got {len(value)}")
    return validation.as_str(value)


__all__ = ["app_card_part", "app_identity", "card_layout", "card_url"]
