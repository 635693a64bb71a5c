from typing import Literal

CapabilityReason = Literal["not_supported"]

CAPABILITY_REASON_VALUES: set[CapabilityReason] = {
    "not_supported",
}


def check_capability_reason(value: str) -> CapabilityReason:
    if value in CAPABILITY_REASON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CAPABILITY_REASON_VALUES!r}")
