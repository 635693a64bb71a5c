from typing import Literal

FromReason = Literal["failover_flagged", "new_best_number", "reused_active_chat"]

FROM_REASON_VALUES: set[FromReason] = {
    "failover_flagged",
    "new_best_number",
    "reused_active_chat",
}


def check_from_reason(value: str) -> FromReason:
    if value in FROM_REASON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FROM_REASON_VALUES!r}")
