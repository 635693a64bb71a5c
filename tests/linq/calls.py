"""Every method of the Linq clients, called once: what goes over the wire, and what of the reply comes back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from contiguity.linq import Message, models

if TYPE_CHECKING:
    from collections.abc import Sequence

CHAT = "a1f4c2d8-3b57-4e69-8c10-5d7e9f2b6a11"
MESSAGE = "f08c5d1b-9e72-4a36-8d40-b3c7e2f16a77"
FILE = "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"
LINE_ID = "71b5f0c2-6d3e-4a19-9c84-2e5f7a0b1d36"
HOOK = "e93b7d64-1f05-4c2a-8b9e-4d6a70c1f255"
LINE = "+14155550100"
ADA = "+14155550142"
BEN = "ben@example.test"
KEY = "order-7731"
HELLO = {"parts": [{"type": "text", "value": "Hello"}], "idempotency_key": KEY}


@define(frozen=True)
class Call:
    """A method with arguments, and the request that it must make."""

    operation: str
    """The operationId of what it calls."""
    method: str
    """Its name in the client, with dots."""
    arguments: Sequence[Any]
    http: str
    """The HTTP method."""
    path: str
    json: Any = None
    options: dict[str, Any] = field(factory=dict)
    """The keyword arguments."""
    headers: dict[str, str] = field(factory=dict)
    """Headers of this call alone."""
    part: str | None = None
    """The one member of the reply that comes back; None for all of it."""
    paged: bool = False

    def __str__(self) -> str:
        """Name the test."""
        return f"{self.method}-{self.operation}"


def _call(operation: str, method: str, *arguments: object, wire: str, json: object = None, **rest: Any) -> Call:
    http, path = wire.split(" ", 1)
    return Call(operation, method, arguments, http, path, json, **rest)


def _chat(rest: str = "") -> str:
    return f"/v3/chats/{CHAT}{rest}"


def _message(rest: str = "") -> str:
    return f"/v3/messages/{MESSAGE}{rest}"


_LAYOUT = {"caption": "Table for four"}
_APP = {"bundle_id": "com.example.tables", "name": "Tables", "team_id": "A1B2C3D4E5"}
_HOOK = {
    "target_url": "https://example.com/linq?version=2026-02-03",
    "subscribed_events": ["message.received", "message.sent"],
    "phone_numbers": [LINE],
    "routing_key_header": "X-Worker",
    "routing_id_header": "Linq-Chat-Id",
}
_CARD = {"first_name": "Harbour", "last_name": "Restaurant", "image_url": "https://example.com/logo.png"}
_FILE = {"filename": "map.png", "content_type": "image/png", "size_bytes": 20480}
_PAYMENT = {"handle": ADA, "amount_cents": 2500, "currency": "usd", "description": "Dinner", "metadata": {"order": "7"}}
_SUBSCRIPTION = {
    "mode": "subscription",
    "price_id": "price_1",
    "quantity": 2,
    "customer_id": "cus_1",
    "description": "Lunch",
    "metadata": {"order": "7"},
    "rail": "natural",
}

CALLS = [
    _call(
        "create_chat",
        "chats.create",
        wire="POST /v3/chats",
        options={"from_": LINE, "to": [ADA, BEN], "message": "Hello", "override_optout": True, "idempotency_key": KEY},
        json={"from": LINE, "to": [ADA, BEN], "message": HELLO, "override_optout": True},
        part="chat",
    ),
    _call(
        "list_chats",
        "chats.list",
        wire="GET /v3/chats?from=%2B14155550100&to=ben%40example.test&limit=100&cursor=20",
        options={"from_": LINE, "to": BEN, "limit": 100, "cursor": "20"},
        paged=True,
    ),
    _call("get_chat", "chats.get", CHAT, wire=f"GET {_chat()}"),
    _call(
        "update_chat",
        "chats.update",
        CHAT,
        wire=f"PUT {_chat()}",
        options={"display_name": "Crew", "group_chat_icon": "https://example.com/crew.png"},
        json={"display_name": "Crew", "group_chat_icon": "https://example.com/crew.png"},
    ),
    _call("leave_chat", "chats.leave", CHAT, wire=f"POST {_chat('/leave')}"),
    _call("mark_chat_read", "chats.read", CHAT, wire=f"POST {_chat('/read')}"),
    _call("share_contact_card", "chats.share_contact_card", CHAT, wire=f"POST {_chat('/share_contact_card')}"),
    _call(
        "send_voice_memo",
        "chats.send_voice_memo",
        CHAT,
        wire=f"POST {_chat('/voicememo')}",
        options={"attachment_id": FILE, "override_optout": False},
        json={"attachment_id": FILE, "override_optout": False},
        part="voice_memo",
    ),
    _call(
        "add_participant",
        "chats.participants.add",
        CHAT,
        ADA,
        wire=f"POST {_chat('/participants')}",
        json={"handle": ADA},
    ),
    _call(
        "remove_participant",
        "chats.participants.remove",
        CHAT,
        BEN,
        wire=f"DELETE {_chat('/participants')}",
        json={"handle": BEN},
    ),
    _call("start_typing", "chats.typing.start", CHAT, wire=f"POST {_chat('/typing')}"),
    _call("stop_typing", "chats.typing.stop", CHAT, wire=f"DELETE {_chat('/typing')}"),
    _call(
        "send_message",
        "chats.messages.send",
        CHAT,
        Message("Hello").effect("confetti").reply_to(MESSAGE, 1).preferred_service("iMessage"),
        wire=f"POST {_chat('/messages')}",
        options={"idempotency_key": KEY, "override_optout": True},
        json={
            "message": {
                **HELLO,
                "effect": {"type": "screen", "name": "confetti"},
                "reply_to": {"message_id": MESSAGE, "part_index": 1},
                "preferred_service": "iMessage",
            },
            "override_optout": True,
        },
    ),
    _call(
        "list_messages",
        "chats.messages.list",
        CHAT,
        wire=f"GET {_chat('/messages')}?limit=1&cursor=a%26b",
        options={"limit": 1, "cursor": "a&b"},
        paged=True,
    ),
    _call("request_location", "chats.location.request", CHAT, wire=f"POST {_chat('/location/request')}"),
    _call("get_location", "chats.location.get", CHAT, wire=f"GET {_chat('/location')}", part="data"),
    _call("stop_location", "chats.location.stop", CHAT, ADA, wire=f"DELETE {_chat('/location')}", json={"handle": ADA}),
    _call(
        "set_background",
        "chats.background.set",
        CHAT,
        "dynamic",
        wire=f"POST {_chat('/background')}",
        options={"style": "sky", "variant": "sunset"},
        json={"type": "dynamic", "style": "sky", "variant": "sunset"},
    ),
    _call("reset_background", "chats.background.reset", CHAT, wire=f"DELETE {_chat('/background')}"),
    _call(
        "create_poll",
        "chats.polls.create",
        CHAT,
        ["Friday", "Saturday"],
        wire=f"POST {_chat('/polls')}",
        options={"idempotency_key": KEY},
        json={"poll": {"options": [{"text": "Friday"}, {"text": "Saturday"}], "idempotency_key": KEY}},
    ),
    _call(
        "create_message",
        "messages.send",
        wire="POST /v3/messages",
        options={
            "to": [ADA],
            "message": [{"type": "text", "value": "Hello"}],
            "continuation_message": "Hello again",
            "exclude_from": [LINE],
            "override_optout": True,
            "idempotency_key": KEY,
        },
        json={
            "to": [ADA],
            "message": HELLO,
            "continuation_message": {"text": "Hello again"},
            "exclude_from": [LINE],
            "override_optout": True,
        },
        headers={"Idempotency-Key": KEY},
    ),
    _call("get_message", "messages.get", MESSAGE, wire=f"GET {_message()}"),
    _call(
        "edit_message",
        "messages.edit",
        MESSAGE,
        "Hello, Ada",
        wire=f"PATCH {_message()}",
        options={"part_index": 2},
        json={"text": "Hello, Ada", "part_index": 2},
    ),
    _call("delete_message", "messages.delete", MESSAGE, wire=f"DELETE {_message()}"),
    _call(
        "send_reaction",
        "messages.react",
        MESSAGE,
        "add",
        "sticker",
        wire=f"POST {_message('/reactions')}",
        options={"emoji": "🎉", "part_index": 1, "placement": models.StickerPlacement(x=0.5, rotation=15)},
        json={
            "operation": "add",
            "type": "sticker",
            "emoji": "🎉",
            "part_index": 1,
            "placement": {"x": 0.5, "rotation": 15},
        },
    ),
    _call(
        "place_sticker",
        "messages.place_sticker",
        MESSAGE,
        "rx_4f81c0d2",
        models.StickerPlacement(scale=2),
        wire=f"PATCH {_message('/reactions/rx_4f81c0d2')}",
        json={"placement": {"scale": 2}},
    ),
    _call(
        "list_thread_messages",
        "messages.thread",
        MESSAGE,
        wire=f"GET {_message('/thread')}?limit=10&cursor=20&order=desc",
        options={"limit": 10, "cursor": "20", "order": "desc"},
        paged=True,
    ),
    _call(
        "update_app_card",
        "messages.update_app_card",
        MESSAGE,
        models.CardLayout(**_LAYOUT),
        wire=f"POST {_message('/update')}",
        options={
            "url": "https://example.com/card/8",
            "fallback_text": "A card",
            "interactive": False,
            "app": models.AppIdentity(**_APP),
        },
        json={
            "layout": _LAYOUT,
            "url": "https://example.com/card/8",
            "fallback_text": "A card",
            "interactive": False,
            "app": _APP,
        },
    ),
    _call("get_poll", "messages.polls.get", MESSAGE, wire=f"GET {_message('/poll')}"),
    _call(
        "add_poll_options",
        "messages.polls.add_options",
        MESSAGE,
        ["Sunday"],
        wire=f"POST {_message('/poll/options')}",
        json={"options": [{"text": "Sunday"}]},
    ),
    _call(
        "cast_poll_vote",
        "messages.polls.vote",
        MESSAGE,
        "add",
        wire=f"POST {_message('/poll/votes')}",
        options={"option_id": "opt_1"},
        json={"operation": "add", "option_id": "opt_1"},
    ),
    _call("create_attachment", "attachments.create", wire="POST /v3/attachments", options={**_FILE}, json={**_FILE}),
    _call("get_attachment", "attachments.get", FILE, wire=f"GET /v3/attachments/{FILE}"),
    _call("delete_attachment", "attachments.delete", FILE, wire=f"DELETE /v3/attachments/{FILE}"),
    _call("list_phone_numbers", "phone_numbers.list", wire="GET /v3/phone_numbers", paged=True),
    _call("list_legacy_phone_numbers", "phone_numbers.list_legacy", wire="GET /v3/phonenumbers", paged=True),
    _call(
        "update_phone_number",
        "phone_numbers.update",
        LINE_ID,
        wire=f"PUT /v3/phone_numbers/{LINE_ID}",
        options={"forwarding_number": None},
        json={"forwarding_number": None},
    ),
    _call(
        "get_available_number",
        "phone_numbers.available",
        wire="GET /v3/available_number?to=%2B14155550142&to=ben%40example.test&exclude_from=%2B14155550100&type=RCS",
        options={"to": [ADA, BEN], "exclude_from": [LINE], "type_": "RCS"},
    ),
    _call(
        "start_reputation_audit",
        "phone_numbers.reputation_audits.start",
        LINE,
        wire="POST /v3/phone_numbers/%2B14155550100/reputation_audit",
    ),
    _call(
        "get_reputation_audit",
        "phone_numbers.reputation_audits.get",
        LINE,
        "aud_9",
        wire="GET /v3/phone_numbers/%2B14155550100/reputation_audit/aud_9",
    ),
    _call(
        "check_imessage",
        "capability.check_imessage",
        BEN,
        wire="POST /v3/capability/check_imessage",
        options={"from_": LINE},
        json={"address": BEN, "from": LINE},
    ),
    _call(
        "check_rcs",
        "capability.check_rcs",
        ADA,
        wire="POST /v3/capability/check_rcs",
        options={"from_": LINE},
        json={"address": ADA, "from": LINE},
    ),
    _call(
        "list_contact_cards",
        "contact_card.list",
        wire="GET /v3/contact_card?phone_number=%2B14155550100",
        options={"phone_number": LINE},
        paged=True,
    ),
    _call(
        "create_contact_card",
        "contact_card.create",
        LINE,
        wire="POST /v3/contact_card",
        options=_CARD,
        json={"phone_number": LINE, **_CARD},
    ),
    _call(
        "update_contact_card",
        "contact_card.update",
        LINE,
        wire="PATCH /v3/contact_card?phone_number=%2B14155550100",
        options=_CARD,
        json=_CARD,
    ),
    _call("list_blocked_handles", "blocked_handles.list", wire="GET /v3/blocked_handles", paged=True),
    _call(
        "block_handle",
        "blocked_handles.block",
        "26262",
        wire="POST /v3/blocked_handles",
        options={"reason": "Spam"},
        json={"handle": "26262", "reason": "Spam"},
        part="blocked_handle",
    ),
    _call(
        "unblock_handle", "blocked_handles.unblock", "ACME", wire="DELETE /v3/blocked_handles", json={"handle": "ACME"}
    ),
    _call("list_webhook_events", "webhook_events.list", wire="GET /v3/webhook-events", paged=True),
    _call(
        "create_webhook_subscription",
        "webhook_subscriptions.create",
        wire="POST /v3/webhook-subscriptions",
        options=_HOOK,
        json=_HOOK,
    ),
    _call("list_webhook_subscriptions", "webhook_subscriptions.list", wire="GET /v3/webhook-subscriptions", paged=True),
    _call("get_webhook_subscription", "webhook_subscriptions.get", HOOK, wire=f"GET /v3/webhook-subscriptions/{HOOK}"),
    _call(
        "update_webhook_subscription",
        "webhook_subscriptions.update",
        HOOK,
        wire=f"PUT /v3/webhook-subscriptions/{HOOK}",
        options={**_HOOK, "is_active": False, "phone_numbers": [], "routing_key_header": ""},
        json={**_HOOK, "is_active": False, "phone_numbers": [], "routing_key_header": ""},
    ),
    _call(
        "delete_webhook_subscription",
        "webhook_subscriptions.delete",
        HOOK,
        wire=f"DELETE /v3/webhook-subscriptions/{HOOK}",
    ),
    _call("list_experiences", "experiences.list", wire="GET /v3/experiences", paged=True),
    _call("get_experience", "experiences.get", "agentpay", wire="GET /v3/experiences/agentpay"),
    _call(
        "create_payment_request",
        "payment_requests.create",
        wire="POST /v3/payment_requests",
        options={
            **_SUBSCRIPTION,
            "discount": models.PaymentDiscount(coupon="SPRING"),
            "trial_end": datetime(2026, 5, 1, tzinfo=UTC),
            "from_": LINE,
            "payer_handle": ADA,
            "idempotency_key": KEY,
        },
        json={
            **_SUBSCRIPTION,
            "discount": {"coupon": "SPRING"},
            "trial_end": "2026-05-01T00:00:00+00:00",
            "from": LINE,
            "payer_handle": ADA,
        },
        headers={"Idempotency-Key": KEY},
    ),
    _call(
        "list_payment_requests",
        "payment_requests.list",
        wire="GET /v3/payment_requests?limit=5&offset=10&status=requested",
        options={"limit": 5, "offset": 10, "status": "requested"},
        paged=True,
    ),
    _call("get_payment_request", "payment_requests.get", "pr_1", wire="GET /v3/payment_requests/pr_1"),
    _call("cancel_payment_request", "payment_requests.cancel", "pr_1", wire="POST /v3/payment_requests/pr_1/cancel"),
    _call(
        "create_payment",
        "payments.create",
        wire="POST /v3/payments",
        options={**_PAYMENT, "merchant": models.PaymentMerchant(name="Harbour"), "idempotency_key": KEY},
        json={**_PAYMENT, "merchant": {"name": "Harbour"}},
        headers={"Idempotency-Key": KEY},
    ),
    _call("get_payment", "payments.get", "pay_1", wire="GET /v3/payments/pay_1"),
    _call("cancel_payment", "payments.cancel", "pay_1", wire="POST /v3/payments/pay_1/cancel"),
    _call("get_payment_credentials", "payments.credentials", "pay_1", wire="GET /v3/payments/pay_1/credentials"),
    _call(
        "connect_payment_handle",
        "payments.handles.connect",
        ADA,
        wire="POST /v3/payments/handles/%2B14155550142/connect",
    ),
    _call(
        "verify_payment_handle",
        "payments.handles.verify",
        ADA,
        wire="POST /v3/payments/handles/%2B14155550142/verify",
        options={"code": "123456", "connect_id": "con_1"},
        json={"code": "123456", "connect_id": "con_1"},
    ),
    _call(
        "get_payment_connection",
        "payments.handles.get",
        BEN,
        wire="GET /v3/payments/handles/ben%40example.test/connection",
    ),
    _call(
        "revoke_payment_connection",
        "payments.handles.revoke",
        ADA,
        wire="DELETE /v3/payments/handles/%2B14155550142/connection",
    ),
    _call(
        "connect_payment_provider",
        "payments.providers.connect",
        "stripe",
        wire="POST /v3/payments/providers/stripe/connect",
        options={"return_url": "https://example.com/back"},
        json={"return_url": "https://example.com/back"},
    ),
    _call("get_payment_provider", "payments.providers.get", "stripe", wire="GET /v3/payments/providers/stripe"),
]

COMPOSED = {
    "attachments.upload": "create_attachment, and a PUT to storage",
    "chats.location.watch": "get_location, again and again",
    "chats.typing.indicator": "start_typing and stop_typing",
}
"""Methods that have tests of their own, since they are made of calls in the table."""
