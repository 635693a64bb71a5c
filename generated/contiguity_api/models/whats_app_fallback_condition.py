from typing import Literal

WhatsAppFallbackCondition = Literal["whatsapp_fails", "whatsapp_unsupported"]

WHATS_APP_FALLBACK_CONDITION_VALUES: set[WhatsAppFallbackCondition] = {
    "whatsapp_fails",
    "whatsapp_unsupported",
}


def check_whats_app_fallback_condition(value: str) -> WhatsAppFallbackCondition:
    if value in WHATS_APP_FALLBACK_CONDITION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WHATS_APP_FALLBACK_CONDITION_VALUES!r}")
