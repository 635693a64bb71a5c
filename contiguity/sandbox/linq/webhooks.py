"""Webhook subscriptions, and the delivery of events to them."""

from __future__ import annotations

from base64 import b64encode
from functools import partial
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve

from contiguity.sandbox.linq.account import DOCS, PROVIDER
from contiguity.sandbox.linq.attachments import url_host
from contiguity.sandbox.linq.errors import LinqError
from contiguity.sandbox.linq.records import Subscription
from contiguity.sandbox.state import iso_timestamp
from contiguity.sandbox.webhooks import Endpoint
from contiguity.webhooks import LinqWebhook
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.openapi import Call
    from contiguity.sandbox.webhooks import Outbox, Sign

PayloadVersion = Literal["2026-02-03", "2025-01-01"]
CURRENT_VERSION: PayloadVersion = "2026-02-03"
OLDER_VERSION: PayloadVersion = "2025-01-01"


def post_event(
    account: Account,
    outbox: Outbox,
    event: Mapping[str, Any],
    *,
    older: Mapping[str, Any] | None,
    chat: Chat | None,
    line: str | None,
) -> None:
    """Post an event to the endpoint of the sandbox and to every matching subscription."""
    endpoint = outbox.endpoint(PROVIDER)
    if endpoint is not None:
        _post(outbox, endpoint, event, older, chat=chat)
    for subscription in account.subscriptions.values():
        if subscription.matches(event["event_type"], line):
            _post(outbox, subscription.endpoint, event, older, chat=chat, subscription=subscription)


def _post(
    outbox: Outbox,
    endpoint: Endpoint,
    event: Mapping[str, Any],
    older: Mapping[str, Any] | None,
    *,
    chat: Chat | None,
    subscription: Subscription | None = None,
) -> None:
    """Post an event in the payload version of an endpoint, if the event exists in that version."""
    payload = older if _payload_version(endpoint.url) == OLDER_VERSION else event
    if payload is not None:
        on_response = None if subscription is None else partial(subscription.remember_routing, chat)
        outbox.post(PROVIDER, endpoint, payload, _signer(payload, subscription, chat), on_response)


def _payload_version(url: str) -> str:
    return dict(parse_qsl(urlsplit(url).query)).get("version", CURRENT_VERSION)


def _signer(event: Mapping[str, Any], subscription: Subscription | None, chat: Chat | None) -> Sign:
    def sign(secret: str, body: bytes) -> Mapping[str, str]:
        headers = {
            **LinqWebhook(secret).sign(body, message_id=event["event_id"]),
            "X-Webhook-Event": event["event_type"],
        }
        if subscription is not None:
            headers["X-Webhook-Subscription-ID"] = subscription.id
            if subscription.routing_key_header and chat is not None:
                headers[subscription.routing_id_header or "Linq-Chat-Id"] = chat.id
                if chat.id in subscription.tokens:
                    headers[subscription.routing_key_header] = subscription.tokens[chat.id]
        return headers

    return sign


def list_webhook_events(_: Account, __: Call) -> dict[str, Any]:
    """List the event types."""
    types = [type_ for type_ in EVENTS if "@" not in type_]
    return {"events": types, "doc_url": f"{DOCS}/channel/imessage/guides/webhooks/events"}


def create_webhook_subscription(account: Account, call: Call) -> dict[str, Any]:
    """Create a subscription. Only this response contains the signing secret."""
    body = call.body
    subscription = Subscription(
        id=account.ids.uuid(),
        endpoint=Endpoint(
            _require_url(account, body["target_url"]),
            f"whsec_{b64encode(bytes.fromhex(account.ids.hex(64))).decode()}",
        ),
        events=list(dict.fromkeys(body["subscribed_events"])),
        created_at=account.now_ms,
        updated_at=account.now_ms,
        phone_numbers=body.get("phone_numbers", []),
        routing_key_header=body.get("routing_key_header") or None,
        routing_id_header=body.get("routing_id_header") or None,
    )
    account.subscriptions[subscription.id] = subscription
    _emit_change(account, "created", "A webhook subscription was created", subscription)
    return {**_serialize(subscription), "signing_secret": subscription.endpoint.secret}


def _require_url(account: Account, url: str, current: Subscription | None = None) -> str:
    host = url_host(url)
    if not host or (urlsplit(url).scheme != "https" and not _is_loopback(host)):
        raise LinqError(1005, "target_url must be an HTTPS URL")
    if _payload_version(url) not in (CURRENT_VERSION, OLDER_VERSION):
        raise LinqError(
            1005, f"target_url has an unknown payload version; available: {OLDER_VERSION}, {CURRENT_VERSION}"
        )
    others = (each for each in account.subscriptions.values() if each is not current)
    if any(each.endpoint.url == url for each in others):
        raise LinqError(2015, "A subscription with this target_url already exists")
    return url


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def list_webhook_subscriptions(account: Account, _: Call) -> dict[str, Any]:
    """List the subscriptions, including inactive ones."""
    return {"subscriptions": [_serialize(each) for each in account.subscriptions.values()]}


def get_webhook_subscription(account: Account, call: Call) -> dict[str, Any]:
    """Return a subscription."""
    return _serialize(require_subscription(account, call.parameters["subscription_id"]))


def update_webhook_subscription(account: Account, call: Call) -> dict[str, Any]:
    """Update a subscription. Omitted fields and the secret are not changed."""
    subscription = require_subscription(account, call.parameters["subscription_id"])
    before, body = evolve(subscription), call.body
    if "target_url" in body:
        url = _require_url(account, body["target_url"], subscription)
        subscription.endpoint = Endpoint(url, subscription.endpoint.secret)
    if "subscribed_events" in body:
        subscription.events = list(dict.fromkeys(body["subscribed_events"]))
    if "is_active" in body:
        subscription.is_active = body["is_active"]
    if "phone_numbers" in body:
        subscription.phone_numbers = body["phone_numbers"] or []
    if "routing_key_header" in body:
        subscription.routing_key_header = body["routing_key_header"] or None
        if subscription.routing_key_header is None:
            subscription.tokens.clear()
    if "routing_id_header" in body:
        subscription.routing_id_header = body["routing_id_header"] or None
    subscription.updated_at = account.now_ms
    _emit_changes(account, before, subscription)
    return _serialize(subscription)


def delete_webhook_subscription(account: Account, call: Call) -> None:
    """Delete a subscription."""
    subscription = require_subscription(account, call.parameters["subscription_id"])
    del account.subscriptions[subscription.id]
    _emit_change(account, "deleted", "A webhook subscription was deleted", subscription)


def require_subscription(account: Account, id_: str) -> Subscription:
    """Return a subscription.

    Raises:
        LinqError: The subscription does not exist.
    """
    found = account.subscriptions.get(id_.lower())
    if found is None:
        raise LinqError(2010, "Webhook subscription not found")
    return found


def _emit_change(
    account: Account, type_: str, summary: str, subscription: Subscription, change: Mapping[str, Any] | None = None
) -> None:
    serialized = {
        "id": subscription.id,
        "target_url": subscription.endpoint.url.partition("?")[0],
        "events": subscription.events,
    }
    fields = {} if change is None else {"change": change}
    account.emit_account_event(f"webhook_subscription.{type_}", summary, webhook_subscription=serialized, **fields)


def _emit_changes(account: Account, before: Subscription, after: Subscription) -> None:
    """Emit an event for each changed property of a subscription."""
    old_url, new_url = (each.endpoint.url.partition("?")[0] for each in (before, after))
    changes: list[tuple[str, str, Any, Any]] = [
        ("target_url_changed", "The URL of a webhook subscription was changed", old_url, new_url),
        ("events.updated", "The events of a webhook subscription were changed", before.events, after.events),
        (
            "phone_numbers.updated",
            "The lines of a webhook subscription were changed",
            before.phone_numbers,
            after.phone_numbers,
        ),
    ]
    for type_, summary, old, new in changes:
        if old != new:
            _emit_change(account, type_, summary, after, {"from": old, "to": new})
    if before.is_active != after.is_active:
        status = "enabled" if after.is_active else "disabled"
        _emit_change(account, status, f"A webhook subscription was {status}", after)
    if before.routing != after.routing:
        status = "set" if after.routing_key_header else "cleared"
        summary = f"The routing headers of a webhook subscription were {status}"
        _emit_change(account, f"routing_headers_{status}", summary, after)


def _serialize(subscription: Subscription) -> dict[str, Any]:
    return {
        "id": subscription.id,
        "target_url": subscription.endpoint.url,
        "subscribed_events": subscription.events,
        "is_active": subscription.is_active,
        "phone_numbers": subscription.phone_numbers or None,
        "routing_key_header": subscription.routing_key_header,
        "routing_id_header": subscription.routing_id_header,
        "created_at": iso_timestamp(subscription.created_at),
        "updated_at": iso_timestamp(subscription.updated_at),
    }


HANDLERS: Handlers = {
    "list_webhook_events": list_webhook_events,
    "create_webhook_subscription": create_webhook_subscription,
    "list_webhook_subscriptions": list_webhook_subscriptions,
    "get_webhook_subscription": get_webhook_subscription,
    "update_webhook_subscription": update_webhook_subscription,
    "delete_webhook_subscription": delete_webhook_subscription,
}
