from typing import Literal

TextAnimation = Literal["big", "bloom", "explode", "jitter", "nod", "ripple", "shake", "small"]

TEXT_ANIMATION_VALUES: set[TextAnimation] = {
    "big",
    "bloom",
    "explode",
    "jitter",
    "nod",
    "ripple",
    "shake",
    "small",
}


def check_text_animation(value: str) -> TextAnimation:
    if value in TEXT_ANIMATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEXT_ANIMATION_VALUES!r}")
