from typing import Literal

DynamicStyle = Literal["aurora", "sky", "water"]

DYNAMIC_STYLE_VALUES: set[DynamicStyle] = {
    "aurora",
    "sky",
    "water",
}


def check_dynamic_style(value: str) -> DynamicStyle:
    if value in DYNAMIC_STYLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DYNAMIC_STYLE_VALUES!r}")
