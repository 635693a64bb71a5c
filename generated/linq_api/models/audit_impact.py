from typing import Literal

AuditImpact = Literal["high", "low", "medium"]

AUDIT_IMPACT_VALUES: set[AuditImpact] = {
    "high",
    "low",
    "medium",
}


def check_audit_impact(value: str) -> AuditImpact:
    if value in AUDIT_IMPACT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AUDIT_IMPACT_VALUES!r}")
