from typing import Literal

AttachmentStatus = Literal["complete", "failed", "pending"]

ATTACHMENT_STATUS_VALUES: set[AttachmentStatus] = {
    "complete",
    "failed",
    "pending",
}


def check_attachment_status(value: str) -> AttachmentStatus:
    if value in ATTACHMENT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ATTACHMENT_STATUS_VALUES!r}")
