from typing import Literal

EntitlementStatus = Literal["available", "granted", "ineligible", "rejected"]

ENTITLEMENT_STATUS_VALUES: set[EntitlementStatus] = {
    "available",
    "granted",
    "ineligible",
    "rejected",
}


def check_entitlement_status(value: str) -> EntitlementStatus:
    if value in ENTITLEMENT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ENTITLEMENT_STATUS_VALUES!r}")
