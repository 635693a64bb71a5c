from typing import Literal

IMessageFallbackCondition = Literal["imessage_fails", "imessage_unsupported"]

I_MESSAGE_FALLBACK_CONDITION_VALUES: set[IMessageFallbackCondition] = {
    "imessage_fails",
    "imessage_unsupported",
}


def check_i_message_fallback_condition(value: str) -> IMessageFallbackCondition:
    if value in I_MESSAGE_FALLBACK_CONDITION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {I_MESSAGE_FALLBACK_CONDITION_VALUES!r}")
