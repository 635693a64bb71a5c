from typing import Literal

PaymentRail = Literal["natural", "stripe"]

PAYMENT_RAIL_VALUES: set[PaymentRail] = {
    "natural",
    "stripe",
}


def check_payment_rail(value: str) -> PaymentRail:
    if value in PAYMENT_RAIL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYMENT_RAIL_VALUES!r}")
