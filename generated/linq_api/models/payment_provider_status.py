from typing import Literal

PaymentProviderStatus = Literal["disabled", "onboarding", "ready"]

PAYMENT_PROVIDER_STATUS_VALUES: set[PaymentProviderStatus] = {
    "disabled",
    "onboarding",
    "ready",
}


def check_payment_provider_status(value: str) -> PaymentProviderStatus:
    if value in PAYMENT_PROVIDER_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYMENT_PROVIDER_STATUS_VALUES!r}")
