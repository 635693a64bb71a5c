from typing import Literal

BubbleEffect = Literal["gentle", "invisible", "loud", "slam"]

BUBBLE_EFFECT_VALUES: set[BubbleEffect] = {
    "gentle",
    "invisible",
    "loud",
    "slam",
}


def check_bubble_effect(value: str) -> BubbleEffect:
    if value in BUBBLE_EFFECT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BUBBLE_EFFECT_VALUES!r}")
