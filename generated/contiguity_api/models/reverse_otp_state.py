from typing import Literal

ReverseOTPState = Literal["cancelled", "expired", "pending", "verified"]

REVERSE_OTP_STATE_VALUES: set[ReverseOTPState] = {
    "cancelled",
    "expired",
    "pending",
    "verified",
}


def check_reverse_otp_state(value: str) -> ReverseOTPState:
    if value in REVERSE_OTP_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVERSE_OTP_STATE_VALUES!r}")
