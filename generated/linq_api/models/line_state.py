from typing import Literal

LineState = Literal["ACTIVE", "FLAGGED"]

LINE_STATE_VALUES: set[LineState] = {
    "ACTIVE",
    "FLAGGED",
}


def check_line_state(value: str) -> LineState:
    if value in LINE_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINE_STATE_VALUES!r}")
