from typing import Literal

Reputation = Literal["AT_RISK", "CRITICAL", "HEALTHY"]

REPUTATION_VALUES: set[Reputation] = {
    "AT_RISK",
    "CRITICAL",
    "HEALTHY",
}


def check_reputation(value: str) -> Reputation:
    if value in REPUTATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REPUTATION_VALUES!r}")
