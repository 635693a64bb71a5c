"""Webhook subscriptions: create, list, get, update, delete, and which events there are."""

from __future__ import annotations

from base64 import b64encode
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import evolve

from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.account import DOCS
from contiguity.sandbox.linq.account_events import tell_of_changes, tell_of_subscription
from contiguity.sandbox.linq.files import host_of
from contiguity.sandbox.linq.post import OLDER, PRESENT, Subscription, Subscriptions, version_of
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.webhooks import Endpoint
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.replies import Handlers


def list_webhook_events(_: Account, __: Call) -> dict[str, Any]:
    """List the types of events."""
    types = [type_ for type_ in EVENTS if "@" not in type_]
    return {"events": types, "doc_url": f"{DOCS}/channel/imessage/guides/webhooks/events"}


def create_webhook_subscription(account: Account, call: Call) -> dict[str, Any]:
    """Subscribe to events; the secret that signs them is told this once."""
    body = call.body
    subscription = Subscription(
        id=account.ids.uuid(),
        endpoint=Endpoint(
            _require_url(account, body["target_url"]),
            f"whsec_{b64encode(bytes.fromhex(account.ids.hex(64))).decode()}",
        ),
        events=list(dict.fromkeys(body["subscribed_events"])),
        created_at=account.now,
        updated_at=account.now,
        phone_numbers=body.get("phone_numbers", []),
        routing_key_header=body.get("routing_key_header") or None,
        routing_id_header=body.get("routing_id_header") or None,
    )
    account.part(Subscriptions).by_id[subscription.id] = subscription
    tell_of_subscription(account, "created", "A webhook subscription was created", subscription)
    return {**_document(subscription), "signing_secret": subscription.endpoint.secret}


def _require_url(account: Account, url: str, of: Subscription | None = None) -> str:
    host = host_of(url)
    if not host or (urlsplit(url).scheme != "https" and not _is_this_machine(host)):
        raise LinqRefusal(1005, "target_url must be an HTTPS URL")
    if version_of(url) not in (PRESENT, OLDER):
        raise LinqRefusal(
            1005, f"target_url asks for a payload version that there is not; there are {OLDER}, {PRESENT}"
        )
    taken = (each for each in account.part(Subscriptions).by_id.values() if each is not of)
    if any(each.endpoint.url == url for each in taken):
        raise LinqRefusal(2015, "There is a subscription with this target_url already")
    return url


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def list_webhook_subscriptions(account: Account, _: Call) -> dict[str, Any]:
    """List the subscriptions, those that are paused too."""
    return {"subscriptions": [_document(each) for each in account.part(Subscriptions).by_id.values()]}


def get_webhook_subscription(account: Account, call: Call) -> dict[str, Any]:
    """Look at a subscription."""
    return _document(find_subscription(account, call.parameters["subscription_id"]))


def update_webhook_subscription(account: Account, call: Call) -> dict[str, Any]:
    """Change a subscription; what is not given stays as it is, and so does the secret."""
    subscription = find_subscription(account, call.parameters["subscription_id"])
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
    subscription.updated_at = account.now
    tell_of_changes(account, before, subscription)
    return _document(subscription)


def delete_webhook_subscription(account: Account, call: Call) -> None:
    """End a subscription."""
    subscription = find_subscription(account, call.parameters["subscription_id"])
    del account.part(Subscriptions).by_id[subscription.id]
    tell_of_subscription(account, "deleted", "A webhook subscription was deleted", subscription)


def find_subscription(account: Account, id_: str) -> Subscription:
    """Give a subscription.

    Raises:
        LinqRefusal: There is none.
    """
    found = account.part(Subscriptions).by_id.get(id_.lower())
    if found is None:
        raise LinqRefusal(2010, "Webhook subscription not found")
    return found


def _document(subscription: Subscription) -> dict[str, Any]:
    return {
        "id": subscription.id,
        "target_url": subscription.endpoint.url,
        "subscribed_events": subscription.events,
        "is_active": subscription.is_active,
        "phone_numbers": subscription.phone_numbers or None,
        "routing_key_header": subscription.routing_key_header,
        "routing_id_header": subscription.routing_id_header,
        "created_at": iso(subscription.created_at),
        "updated_at": iso(subscription.updated_at),
    }


HANDLERS: Handlers = {
    "list_webhook_events": list_webhook_events,
    "create_webhook_subscription": create_webhook_subscription,
    "list_webhook_subscriptions": list_webhook_subscriptions,
    "get_webhook_subscription": get_webhook_subscription,
    "update_webhook_subscription": update_webhook_subscription,
    "delete_webhook_subscription": delete_webhook_subscription,
}
