from typing import Literal

LineType = Literal["iMessage", "RCS"]

LINE_TYPE_VALUES: set[LineType] = {
    "iMessage",
    "RCS",
}


def check_line_type(value: str) -> LineType:
    if value in LINE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINE_TYPE_VALUES!r}")
