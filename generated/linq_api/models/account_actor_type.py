from typing import Literal

AccountActorType = Literal["api", "system", "team_member", "unknown"]

ACCOUNT_ACTOR_TYPE_VALUES: set[AccountActorType] = {
    "api",
    "system",
    "team_member",
    "unknown",
}


def check_account_actor_type(value: str) -> AccountActorType:
    if value in ACCOUNT_ACTOR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_ACTOR_TYPE_VALUES!r}")
