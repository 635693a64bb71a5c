from typing import Literal

EnvironmentType = Literal["environment"]

ENVIRONMENT_TYPE_VALUES: set[EnvironmentType] = {
    "environment",
}


def check_environment_type(value: str) -> EnvironmentType:
    if value in ENVIRONMENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ENVIRONMENT_TYPE_VALUES!r}")
