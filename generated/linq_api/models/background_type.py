from typing import Literal

BackgroundType = Literal["color", "dynamic", "photo"]

BACKGROUND_TYPE_VALUES: set[BackgroundType] = {
    "color",
    "dynamic",
    "photo",
}


def check_background_type(value: str) -> BackgroundType:
    if value in BACKGROUND_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BACKGROUND_TYPE_VALUES!r}")
