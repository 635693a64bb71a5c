"""Subscribe a URL to events."""

from __future__ import annotations

from contiguity import Linq

LINE = "+14155550100"


def main() -> None:
    """Create, pause and delete a subscription."""
    with Linq() as linq:
        subscription = linq.webhook_subscriptions.create(
            target_url="https://example.com/webhook?version=2026-02-03",
            subscribed_events=["message.received", "message.delivered", "location.sharing.started"],
            phone_numbers=[LINE],
        )
        # Returned only here. Set it as LINQ_WEBHOOK_SECRET, or pass `Linq(webhook_secret=...)`.
        print(f"{subscription.id}, and a secret of {len(subscription.signing_secret)} characters")

        linq.webhook_subscriptions.update(subscription.id, is_active=False)
        for each in linq.webhook_subscriptions.list():
            print(each.target_url, "active" if each.is_active else "paused")
        linq.webhook_subscriptions.delete(subscription.id)


if __name__ == "__main__":
    main()
