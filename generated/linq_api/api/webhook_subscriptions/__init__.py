"""Operations: create_webhook_subscription, delete_webhook_subscription, get_webhook_subscription, list_webhook_subscriptions, update_webhook_subscription."""
