from typing import Literal

AuditStatus = Literal["complete", "error", "pending"]

AUDIT_STATUS_VALUES: set[AuditStatus] = {
    "complete",
    "error",
    "pending",
}


def check_audit_status(value: str) -> AuditStatus:
    if value in AUDIT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AUDIT_STATUS_VALUES!r}")
