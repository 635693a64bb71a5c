"""Events of the account itself: what was done to its subscriptions and its contact cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.clock import iso

if TYPE_CHECKING:
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.post import Subscription


def tell(account: Account, type_: str, summary: str, **about: Any) -> None:
    """Post that something was done over the API."""
    data = {
        "summary": summary,
        "occurred_at": iso(account.now),
        "origin": "api",
        "actor": {"type": "api"},
        **about,
    }
    account.emit_later(type_, data)


def tell_of_subscription(account: Account, what: str, summary: str, subscription: Subscription, **about: Any) -> None:
    """Post that something was done to a subscription."""
    document = {
        "id": subscription.id,
        "target_url": subscription.endpoint.url.partition("?")[0],
        "events": subscription.events,
    }
    tell(account, f"webhook_subscription.{what}", summary, webhook_subscription=document, **about)


def tell_of_changes(account: Account, before: Subscription, now: Subscription) -> None:
    """Post what a change of a subscription changed, each in an event of its own."""
    old_url, new_url = (each.endpoint.url.partition("?")[0] for each in (before, now))
    changes: list[tuple[str, str, Any, Any]] = [
        ("target_url_changed", "The URL of a webhook subscription was changed", old_url, new_url),
        ("events.updated", "The events of a webhook subscription were changed", before.events, now.events),
        (
            "phone_numbers.updated",
            "The lines of a webhook subscription were changed",
            before.phone_numbers,
            now.phone_numbers,
        ),
    ]
    for what, summary, was, is_ in changes:
        if was != is_:
            tell_of_subscription(account, what, summary, now, change={"from": was, "to": is_})
    if before.is_active != now.is_active:
        state = "enabled" if now.is_active else "disabled"
        tell_of_subscription(account, state, f"A webhook subscription was {state}", now)
    if before.routing != now.routing:
        state = "set" if now.routing_key_header else "cleared"
        summary = f"The routing headers of a webhook subscription were {state}"
        tell_of_subscription(account, f"routing_headers_{state}", summary, now)
