from typing import Literal

WebhookVersion = Literal["2025-01-01", "2026-02-03"]

WEBHOOK_VERSION_VALUES: set[WebhookVersion] = {
    "2025-01-01",
    "2026-02-03",
}


def check_webhook_version(value: str) -> WebhookVersion:
    if value in WEBHOOK_VERSION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEBHOOK_VERSION_VALUES!r}")
