from typing import Literal

FaceTimeCallStatus = Literal["completed", "failed", "in_progress", "queued", "ringing"]

FACE_TIME_CALL_STATUS_VALUES: set[FaceTimeCallStatus] = {
    "completed",
    "failed",
    "in_progress",
    "queued",
    "ringing",
}


def check_face_time_call_status(value: str) -> FaceTimeCallStatus:
    if value in FACE_TIME_CALL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_TIME_CALL_STATUS_VALUES!r}")
