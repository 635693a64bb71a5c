from typing import Literal

ChatHealth = Literal["AT_RISK", "CRITICAL", "HEALTHY", "OPTED_OUT"]

CHAT_HEALTH_VALUES: set[ChatHealth] = {
    "AT_RISK",
    "CRITICAL",
    "HEALTHY",
    "OPTED_OUT",
}


def check_chat_health(value: str) -> ChatHealth:
    if value in CHAT_HEALTH_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CHAT_HEALTH_VALUES!r}")
