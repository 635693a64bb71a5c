from typing import Literal

ReactionOperation = Literal["add", "remove"]

REACTION_OPERATION_VALUES: set[ReactionOperation] = {
    "add",
    "remove",
}


def check_reaction_operation(value: str) -> ReactionOperation:
    if value in REACTION_OPERATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REACTION_OPERATION_VALUES!r}")
