from typing import Literal

AuditDriver = Literal[
    "flagged",
    "low_engagement",
    "new_conversation_rate",
    "opt_out_handling",
    "other",
    "overall_conversation_health",
    "volume_spike",
]

AUDIT_DRIVER_VALUES: set[AuditDriver] = {
    "flagged",
    "low_engagement",
    "new_conversation_rate",
    "opt_out_handling",
    "other",
    "overall_conversation_health",
    "volume_spike",
}


def check_audit_driver(value: str) -> AuditDriver:
    if value in AUDIT_DRIVER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AUDIT_DRIVER_VALUES!r}")
