from typing import Literal

PaymentConnectionStatus = Literal["connected", "not_connected", "pending", "revoked"]

PAYMENT_CONNECTION_STATUS_VALUES: set[PaymentConnectionStatus] = {
    "connected",
    "not_connected",
    "pending",
    "revoked",
}


def check_payment_connection_status(value: str) -> PaymentConnectionStatus:
    if value in PAYMENT_CONNECTION_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYMENT_CONNECTION_STATUS_VALUES!r}")
