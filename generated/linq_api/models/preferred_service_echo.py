from typing import Literal

PreferredServiceEcho = Literal["auto", "iMessage", "RCS", "SMS"]

PREFERRED_SERVICE_ECHO_VALUES: set[PreferredServiceEcho] = {
    "auto",
    "iMessage",
    "RCS",
    "SMS",
}


def check_preferred_service_echo(value: str) -> PreferredServiceEcho:
    if value in PREFERRED_SERVICE_ECHO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PREFERRED_SERVICE_ECHO_VALUES!r}")
