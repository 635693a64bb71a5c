from typing import Literal

LegacyMessageType = Literal["imessage", "sms", "whatsapp"]

LEGACY_MESSAGE_TYPE_VALUES: set[LegacyMessageType] = {
    "imessage",
    "sms",
    "whatsapp",
}


def check_legacy_message_type(value: str) -> LegacyMessageType:
    if value in LEGACY_MESSAGE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LEGACY_MESSAGE_TYPE_VALUES!r}")
