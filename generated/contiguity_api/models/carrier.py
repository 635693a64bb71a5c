from typing import Literal

Carrier = Literal["AT&T", "Contiguity", "International Partner", "T-Mobile", "Twilio", "Verizon"]

CARRIER_VALUES: set[Carrier] = {
    "AT&T",
    "Contiguity",
    "International Partner",
    "T-Mobile",
    "Twilio",
    "Verizon",
}


def check_carrier(value: str) -> Carrier:
    if value in CARRIER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CARRIER_VALUES!r}")
