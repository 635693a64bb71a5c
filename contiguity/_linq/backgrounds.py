"""The background of a chat, checked."""

from __future__ import annotations

import re
from typing import get_args

from contiguity._core import checks, linq_checks
from contiguity.errors import ValidationError
from linq_api.models import (
    BackgroundType,
    ColorBackground,
    ColorVariant,
    DynamicBackground,
    DynamicStyle,
    DynamicVariant,
    PhotoBackground,
)

_COLOR = re.compile(r"#?(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
_SHADES = 2
_FORMS: dict[DynamicStyle, tuple[DynamicVariant, ...]] = {
    "sky": ("dusk", "haze", "sunset", "clear", "sunrise", "dawn"),
    "water": ("light", "dark"),
    "aurora": ("green", "purple", "pink"),
}
_TAKES = {
    "color": {"variant", "shades"},
    "dynamic": {"style", "variant"},
    "photo": {"image_url"},
}


def background(type_: object, **given: object) -> ColorBackground | DynamicBackground | PhotoBackground:
    """Make a background of what was given; what does not belong to its type is refused (API reference, background)."""
    kind = checks.choice("type_", type_, get_args(BackgroundType))
    for name, value in given.items():
        if value is not None and name not in _TAKES[kind]:
            raise ValidationError.of(name, f'must not be given with the type "{kind}"')
    if kind == "photo":
        return PhotoBackground("photo", image_url=linq_checks.url("image_url", given.get("image_url")))
    if kind == "dynamic":
        style = checks.choice("style", given.get("style"), get_args(DynamicStyle))
        return DynamicBackground(
            "dynamic", style=style, variant=checks.choice("variant", given.get("variant"), _FORMS[style])
        )
    return _color(given.get("variant"), given.get("shades"))


def _color(variant: object, shades: object) -> ColorBackground:
    named = None if variant is None else checks.choice("variant", variant, get_args(ColorVariant))
    if shades is None:
        if named in (None, "custom"):
            raise ValidationError.of("shades", 'must be given with the variant "custom" and without a variant')
        return ColorBackground("color", variant=named)
    colors = checks.strings("shades", shades)
    if len(colors) != _SHADES or not all(_COLOR.fullmatch(color) for color in colors):
        raise ValidationError.of("shades", 'must be two colors, top and bottom, such as ["#0B3D91", "#7FB2FF"]')
    return ColorBackground("color", variant=named, shades=colors)
