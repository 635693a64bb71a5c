from typing import Literal

DeliveryStatus = Literal["delayed", "delivered", "failed"]

DELIVERY_STATUS_VALUES: set[DeliveryStatus] = {
    "delayed",
    "delivered",
    "failed",
}


def check_delivery_status(value: str) -> DeliveryStatus:
    if value in DELIVERY_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELIVERY_STATUS_VALUES!r}")
