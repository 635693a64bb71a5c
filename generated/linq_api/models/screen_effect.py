from typing import Literal

ScreenEffect = Literal[
    "balloons",
    "celebration",
    "confetti",
    "echo",
    "fireworks",
    "happy_birthday",
    "hearts",
    "lasers",
    "love",
    "sparkles",
    "spotlight",
]

SCREEN_EFFECT_VALUES: set[ScreenEffect] = {
    "balloons",
    "celebration",
    "confetti",
    "echo",
    "fireworks",
    "happy_birthday",
    "hearts",
    "lasers",
    "love",
    "sparkles",
    "spotlight",
}


def check_screen_effect(value: str) -> ScreenEffect:
    if value in SCREEN_EFFECT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SCREEN_EFFECT_VALUES!r}")
