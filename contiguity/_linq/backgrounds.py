"""Validation of a chat background."""

from __future__ import annotations

import re
from typing import get_args

from contiguity._core import validation
from contiguity._linq import arguments
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
_ARGUMENTS = {
    "color": {"variant", "shades"},
    "dynamic": {"style", "variant"},
    "photo": {"image_url"},
}


def background(type_: object, **given: object) -> ColorBackground | DynamicBackground | PhotoBackground:
    """Build a background from the arguments of `chats.background.set`; each type accepts only its own arguments."""
    kind = validation.choice("type", type_, get_args(BackgroundType))
    for name, value in given.items():
        if value is not None and name not in _ARGUMENTS[kind]:
            raise ValidationError.of(name, f'must not be given with the type "{kind}"')
    if kind == "photo":
        return PhotoBackground("photo", image_url=arguments.url("image_url", given.get("image_url")))
    if kind == "dynamic":
        style = validation.choice("style", given.get("style"), get_args(DynamicStyle))
        return DynamicBackground(
            "dynamic", style=style, variant=validation.choice("variant", given.get("variant"), _FORMS[style])
        )
    return _color(given.get("variant"), given.get("shades"))


def _color(variant: object, shades: object) -> ColorBackground:
    named = None if variant is None else validation.choice("variant", variant, get_args(ColorVariant))
    if shades is None:
        if named in (None, "custom"):
            raise ValidationError.of("shades", 'must be given with the variant "custom", and if no variant is given')
        return ColorBackground("color", variant=named)
    colors = validation.items("shades", shades, validation.string, of="two colors")
    if len(colors) != _SHADES or not all(_COLOR.fullmatch(color) for color in colors):
        raise ValidationError.of("shades", 'must be two colors, top and bottom (example: ["#0B3D91", "#7FB2FF"])')
    return ColorBackground("color", variant=named, shades=colors)
