from typing import Literal

PaymentEventStatus = Literal["canceled", "expired", "failed", "succeeded"]

PAYMENT_EVENT_STATUS_VALUES: set[PaymentEventStatus] = {
    "canceled",
    "expired",
    "failed",
    "succeeded",
}


def check_payment_event_status(value: str) -> PaymentEventStatus:
    if value in PAYMENT_EVENT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYMENT_EVENT_STATUS_VALUES!r}")
