from typing import Literal

FaceTimeDirection = Literal["inbound", "outbound"]

FACE_TIME_DIRECTION_VALUES: set[FaceTimeDirection] = {
    "inbound",
    "outbound",
}


def check_face_time_direction(value: str) -> FaceTimeDirection:
    if value in FACE_TIME_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_TIME_DIRECTION_VALUES!r}")
