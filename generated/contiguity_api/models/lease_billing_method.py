from typing import Literal

LeaseBillingMethod = Literal["monthly", "service_contract"]

LEASE_BILLING_METHOD_VALUES: set[LeaseBillingMethod] = {
    "monthly",
    "service_contract",
}


def check_lease_billing_method(value: str) -> LeaseBillingMethod:
    if value in LEASE_BILLING_METHOD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LEASE_BILLING_METHOD_VALUES!r}")
