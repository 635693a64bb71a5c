from typing import Literal

PaymentRequestStatus = Literal["authorized", "canceled", "declined", "expired", "requested", "succeeded"]

PAYMENT_REQUEST_STATUS_VALUES: set[PaymentRequestStatus] = {
    "authorized",
    "canceled",
    "declined",
    "expired",
    "requested",
    "succeeded",
}


def check_payment_request_status(value: str) -> PaymentRequestStatus:
    if value in PAYMENT_REQUEST_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYMENT_REQUEST_STATUS_VALUES!r}")
