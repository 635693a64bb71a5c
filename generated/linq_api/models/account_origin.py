from typing import Literal

AccountOrigin = Literal["api", "dashboard", "linq"]

ACCOUNT_ORIGIN_VALUES: set[AccountOrigin] = {
    "api",
    "dashboard",
    "linq",
}


def check_account_origin(value: str) -> AccountOrigin:
    if value in ACCOUNT_ORIGIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_ORIGIN_VALUES!r}")
