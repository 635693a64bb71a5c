from typing import Literal

PollVoteOperation = Literal["add", "remove"]

POLL_VOTE_OPERATION_VALUES: set[PollVoteOperation] = {
    "add",
    "remove",
}


def check_poll_vote_operation(value: str) -> PollVoteOperation:
    if value in POLL_VOTE_OPERATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {POLL_VOTE_OPERATION_VALUES!r}")
