from typing import Literal

HandleStatus = Literal["active", "left", "removed"]

HANDLE_STATUS_VALUES: set[HandleStatus] = {
    "active",
    "left",
    "removed",
}


def check_handle_status(value: str) -> HandleStatus:
    if value in HANDLE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HANDLE_STATUS_VALUES!r}")
