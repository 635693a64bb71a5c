from typing import Literal

QueryFlag = Literal["false", "true"]

QUERY_FLAG_VALUES: set[QueryFlag] = {
    "false",
    "true",
}


def check_query_flag(value: str) -> QueryFlag:
    if value in QUERY_FLAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {QUERY_FLAG_VALUES!r}")
