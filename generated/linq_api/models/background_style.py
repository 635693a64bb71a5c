from typing import Literal

BackgroundStyle = Literal["aurora", "glitter", "sky", "water"]

BACKGROUND_STYLE_VALUES: set[BackgroundStyle] = {
    "aurora",
    "glitter",
    "sky",
    "water",
}


def check_background_style(value: str) -> BackgroundStyle:
    if value in BACKGROUND_STYLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BACKGROUND_STYLE_VALUES!r}")
