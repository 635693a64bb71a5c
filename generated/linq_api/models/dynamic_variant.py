from typing import Literal

DynamicVariant = Literal[
    "clear", "dark", "dawn", "dusk", "green", "haze", "light", "pink", "purple", "sunrise", "sunset"
]

DYNAMIC_VARIANT_VALUES: set[DynamicVariant] = {
    "clear",
    "dark",
    "dawn",
    "dusk",
    "green",
    "haze",
    "light",
    "pink",
    "purple",
    "sunrise",
    "sunset",
}


def check_dynamic_variant(value: str) -> DynamicVariant:
    if value in DYNAMIC_VARIANT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DYNAMIC_VARIANT_VALUES!r}")
