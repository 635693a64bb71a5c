from typing import Literal

CallForwardingStatus = Literal["active", "queued"]

CALL_FORWARDING_STATUS_VALUES: set[CallForwardingStatus] = {
    "active",
    "queued",
}


def check_call_forwarding_status(value: str) -> CallForwardingStatus:
    if value in CALL_FORWARDING_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CALL_FORWARDING_STATUS_VALUES!r}")
