from typing import Literal

PaymentInterval = Literal["day", "month", "week", "year"]

PAYMENT_INTERVAL_VALUES: set[PaymentInterval] = {
    "day",
    "month",
    "week",
    "year",
}


def check_payment_interval(value: str) -> PaymentInterval:
    if value in PAYMENT_INTERVAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYMENT_INTERVAL_VALUES!r}")
