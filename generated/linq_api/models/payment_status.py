from typing import Literal

PaymentStatus = Literal[
    "authorized",
    "awaiting_user_action",
    "canceled",
    "connecting",
    "declined",
    "expired",
    "needs_connection",
    "ready",
    "succeeded",
]

PAYMENT_STATUS_VALUES: set[PaymentStatus] = {
    "authorized",
    "awaiting_user_action",
    "canceled",
    "connecting",
    "declined",
    "expired",
    "needs_connection",
    "ready",
    "succeeded",
}


def check_payment_status(value: str) -> PaymentStatus:
    if value in PAYMENT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYMENT_STATUS_VALUES!r}")
