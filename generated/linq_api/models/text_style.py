from typing import Literal

TextStyle = Literal["bold", "italic", "strikethrough", "underline"]

TEXT_STYLE_VALUES: set[TextStyle] = {
    "bold",
    "italic",
    "strikethrough",
    "underline",
}


def check_text_style(value: str) -> TextStyle:
    if value in TEXT_STYLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEXT_STYLE_VALUES!r}")
