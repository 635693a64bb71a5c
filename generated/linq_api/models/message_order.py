from typing import Literal

MessageOrder = Literal["asc", "desc"]

MESSAGE_ORDER_VALUES: set[MessageOrder] = {
    "asc",
    "desc",
}


def check_message_order(value: str) -> MessageOrder:
    if value in MESSAGE_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_ORDER_VALUES!r}")
