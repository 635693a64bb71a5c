from typing import Literal

IMessageEffect = Literal[
    "balloons",
    "celebration",
    "confetti",
    "echo",
    "fireworks",
    "gentle",
    "invisible_ink",
    "lasers",
    "loud",
    "love",
    "shooting_star",
    "slam",
    "spotlight",
]

I_MESSAGE_EFFECT_VALUES: set[IMessageEffect] = {
    "balloons",
    "celebration",
    "confetti",
    "echo",
    "fireworks",
    "gentle",
    "invisible_ink",
    "lasers",
    "loud",
    "love",
    "shooting_star",
    "slam",
    "spotlight",
}


def check_i_message_effect(value: str) -> IMessageEffect:
    if value in I_MESSAGE_EFFECT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {I_MESSAGE_EFFECT_VALUES!r}")
