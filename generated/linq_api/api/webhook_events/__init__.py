"""Operations: list_webhook_events."""
