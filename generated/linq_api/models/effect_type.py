from typing import Literal

EffectType = Literal["bubble", "screen"]

EFFECT_TYPE_VALUES: set[EffectType] = {
    "bubble",
    "screen",
}


def check_effect_type(value: str) -> EffectType:
    if value in EFFECT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EFFECT_TYPE_VALUES!r}")
