from typing import Literal

ColorVariant = Literal[
    "bubblegum",
    "carbon",
    "cherry",
    "custom",
    "deep_sea",
    "green_apple",
    "ice",
    "lime",
    "magenta",
    "mango",
    "plum",
    "silver",
    "stone",
    "tangerine",
]

COLOR_VARIANT_VALUES: set[ColorVariant] = {
    "bubblegum",
    "carbon",
    "cherry",
    "custom",
    "deep_sea",
    "green_apple",
    "ice",
    "lime",
    "magenta",
    "mango",
    "plum",
    "silver",
    "stone",
    "tangerine",
}


def check_color_variant(value: str) -> ColorVariant:
    if value in COLOR_VARIANT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COLOR_VARIANT_VALUES!r}")
