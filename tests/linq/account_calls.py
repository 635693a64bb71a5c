"""The calls of all resources except chats and messages."""

from __future__ import annotations

from datetime import UTC, datetime

from calls import ADA, BEN, FILE, HOOK, KEY, LINE, LINE_ID, linq_call

from contiguity.linq import models

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


ACCOUNT_CALLS = [
    linq_call(
        "create_attachment", "attachments.create", wire="POST /v3/attachments", options={**_FILE}, json={**_FILE}
    ),
    linq_call("get_attachment", "attachments.get", FILE, wire=f"GET /v3/attachments/{FILE}"),
    linq_call("delete_attachment", "attachments.delete", FILE, wire=f"DELETE /v3/attachments/{FILE}"),
    linq_call("list_phone_numbers", "phone_numbers.list", wire="GET /v3/phone_numbers", paged=True),
    linq_call("list_legacy_phone_numbers", "phone_numbers.list_legacy", wire="GET /v3/phonenumbers", paged=True),
    linq_call(
        "update_phone_number",
        "phone_numbers.update",
        LINE_ID,
        wire=f"PUT /v3/phone_numbers/{LINE_ID}",
        options={"forwarding_number": None},
        json={"forwarding_number": None},
    ),
    linq_call(
        "get_available_number",
        "phone_numbers.available",
        wire="GET /v3/available_number?to=%2B14155550142&to=ben%40example.test&exclude_from=%2B14155550100&type=RCS",
        options={"to": [ADA, BEN], "exclude_from": [LINE], "type": "RCS"},
    ),
    linq_call(
        "start_reputation_audit",
        "phone_numbers.reputation_audits.start",
        LINE,
        wire="POST /v3/phone_numbers/%2B14155550100/reputation_audit",
    ),
    linq_call(
        "get_reputation_audit",
        "phone_numbers.reputation_audits.get",
        LINE,
        "aud_9",
        wire="GET /v3/phone_numbers/%2B14155550100/reputation_audit/aud_9",
    ),
    linq_call(
        "check_imessage",
        "capability.check_imessage",
        BEN,
        wire="POST /v3/capability/check_imessage",
        options={"from_": LINE},
        json={"address": BEN, "from": LINE},
    ),
    linq_call(
        "check_rcs",
        "capability.check_rcs",
        ADA,
        wire="POST /v3/capability/check_rcs",
        options={"from_": LINE},
        json={"address": ADA, "from": LINE},
    ),
    linq_call(
        "list_contact_cards",
        "contact_card.list",
        wire="GET /v3/contact_card?phone_number=%2B14155550100",
        options={"phone_number": LINE},
        paged=True,
    ),
    linq_call(
        "create_contact_card",
        "contact_card.create",
        LINE,
        wire="POST /v3/contact_card",
        options=_CARD,
        json={"phone_number": LINE, **_CARD},
    ),
    linq_call(
        "update_contact_card",
        "contact_card.update",
        LINE,
        wire="PATCH /v3/contact_card?phone_number=%2B14155550100",
        options=_CARD,
        json=_CARD,
    ),
    linq_call("list_blocked_handles", "blocked_handles.list", wire="GET /v3/blocked_handles", paged=True),
    linq_call(
        "block_handle",
        "blocked_handles.block",
        "26262",
        wire="POST /v3/blocked_handles",
        options={"reason": "Spam"},
        json={"handle": "26262", "reason": "Spam"},
        part="blocked_handle",
    ),
    linq_call(
        "unblock_handle", "blocked_handles.unblock", "ACME", wire="DELETE /v3/blocked_handles", json={"handle": "ACME"}
    ),
    linq_call("list_webhook_events", "webhook_events.list", wire="GET /v3/webhook-events", paged=True),
    linq_call(
        "create_webhook_subscription",
        "webhook_subscriptions.create",
        wire="POST /v3/webhook-subscriptions",
        options=_HOOK,
        json=_HOOK,
    ),
    linq_call(
        "list_webhook_subscriptions", "webhook_subscriptions.list", wire="GET /v3/webhook-subscriptions", paged=True
    ),
    linq_call(
        "get_webhook_subscription", "webhook_subscriptions.get", HOOK, wire=f"GET /v3/webhook-subscriptions/{HOOK}"
    ),
    linq_call(
        "update_webhook_subscription",
        "webhook_subscriptions.update",
        HOOK,
        wire=f"PUT /v3/webhook-subscriptions/{HOOK}",
        options={**_HOOK, "is_active": False, "phone_numbers": [], "routing_key_header": ""},
        json={**_HOOK, "is_active": False, "phone_numbers": [], "routing_key_header": ""},
    ),
    linq_call(
        "delete_webhook_subscription",
        "webhook_subscriptions.delete",
        HOOK,
        wire=f"DELETE /v3/webhook-subscriptions/{HOOK}",
    ),
    linq_call("list_experiences", "experiences.list", wire="GET /v3/experiences", paged=True),
    linq_call("get_experience", "experiences.get", "agentpay", wire="GET /v3/experiences/agentpay"),
    linq_call(
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
    linq_call(
        "list_payment_requests",
        "payment_requests.list",
        wire="GET /v3/payment_requests?limit=5&offset=10&status=requested",
        options={"limit": 5, "offset": 10, "status": "requested"},
        paged=True,
    ),
    linq_call("get_payment_request", "payment_requests.get", "pr_1", wire="GET /v3/payment_requests/pr_1"),
    linq_call(
        "cancel_payment_request", "payment_requests.cancel", "pr_1", wire="POST /v3/payment_requests/pr_1/cancel"
    ),
    linq_call(
        "create_payment",
        "payments.create",
        wire="POST /v3/payments",
        options={**_PAYMENT, "merchant": models.PaymentMerchant(name="Harbour"), "idempotency_key": KEY},
        json={**_PAYMENT, "merchant": {"name": "Harbour"}},
        headers={"Idempotency-Key": KEY},
    ),
    linq_call("get_payment", "payments.get", "pay_1", wire="GET /v3/payments/pay_1"),
    linq_call("cancel_payment", "payments.cancel", "pay_1", wire="POST /v3/payments/pay_1/cancel"),
    linq_call("get_payment_credentials", "payments.credentials", "pay_1", wire="GET /v3/payments/pay_1/credentials"),
    linq_call(
        "connect_payment_handle",
        "payments.handles.connect",
        ADA,
        wire="POST /v3/payments/handles/%2B14155550142/connect",
    ),
    linq_call(
        "verify_payment_handle",
        "payments.handles.verify",
        ADA,
        wire="POST /v3/payments/handles/%2B14155550142/verify",
        options={"code": "123456", "connect_id": "con_1"},
        json={"code": "123456", "connect_id": "con_1"},
    ),
    linq_call(
        "get_payment_connection",
        "payments.handles.get",
        BEN,
        wire="GET /v3/payments/handles/ben%40example.test/connection",
    ),
    linq_call(
        "revoke_payment_connection",
        "payments.handles.revoke",
        ADA,
        wire="DELETE /v3/payments/handles/%2B14155550142/connection",
    ),
    linq_call(
        "connect_payment_provider",
        "payments.providers.connect",
        "stripe",
        wire="POST /v3/payments/providers/stripe/connect",
        options={"return_url": "https://example.com/back"},
        json={"return_url": "https://example.com/back"},
    ),
    linq_call("get_payment_provider", "payments.providers.get", "stripe", wire="GET /v3/payments/providers/stripe"),
]
