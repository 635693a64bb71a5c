"""Argument errors: raised before any request, with the name of the argument and the index in a list."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from account_calls import ACCOUNT_CALLS
from calls import ADA, BEN, CHAT, FILE, HOOK, LINE, LINE_ID, MESSAGE, Call, client_of, method_of
from chat_calls import CHAT_CALLS
from example_service import ExampleService
from hypothesis import given
from hypothesis import strategies as st

from contiguity.errors import ValidationError
from contiguity.linq import models

FORMATTED = "+1 (415) 555-0142"
IMAGE = "https://example.com/a.png"
DISCOUNT = models.PaymentDiscount(coupon="a", promotion_code="b")

INVALID: list[tuple[str, tuple[Any, ...], dict[str, Any], str]] = [
    ("chats.create", (), {"from_": FORMATTED, "to": [ADA], "message": "Hi"}, "from_"),
    ("chats.create", (), {"from_": BEN, "to": [ADA], "message": "Hi"}, "from_"),
    ("chats.create", (), {"from_": LINE, "to": [ADA, FORMATTED], "message": "Hi"}, "to[1]"),
    ("chats.create", (), {"from_": LINE, "to": [ADA, BEN, "4155550142"], "message": "Hi"}, "to[2]"),
    ("chats.create", (), {"from_": LINE, "to": ADA, "message": "Hi"}, "to"),
    ("chats.create", (), {"from_": LINE, "to": [], "message": "Hi"}, "to"),
    ("chats.create", (), {"from_": LINE, "to": [ADA] * 32, "message": "Hi"}, "to"),
    ("chats.create", (), {"from_": LINE, "to": [ADA], "message": ""}, "message"),
    ("chats.create", (), {"from_": LINE, "to": [ADA], "message": []}, "message"),
    ("chats.create", (), {"from_": LINE, "to": [ADA], "message": None}, "message"),
    ("chats.create", (), {"from_": LINE, "to": [ADA], "message": "Hi", "idempotency_key": ""}, "idempotency_key"),
    ("chats.create", (), {"from_": LINE, "to": [ADA], "message": "Hi", "override_optout": 1}, "override_optout"),
    ("chats.list", (), {"from_": BEN}, "from_"),
    ("chats.list", (), {"to": "ada"}, "to"),
    ("chats.list", (), {"limit": 0}, "limit"),
    ("chats.list", (), {"limit": 101}, "limit"),
    ("chats.list", (), {"cursor": ""}, "cursor"),
    ("chats.get", (ADA,), {}, "chat_id"),
    ("chats.update", (CHAT,), {}, "display_name"),
    ("chats.update", (CHAT,), {"display_name": ""}, "display_name"),
    ("chats.update", (CHAT,), {"group_chat_icon": "http://example.com/a.png"}, "group_chat_icon"),
    ("chats.send_voice_memo", (CHAT,), {}, "voice_memo_url"),
    ("chats.send_voice_memo", (CHAT,), {"voice_memo_url": IMAGE, "attachment_id": FILE}, "voice_memo_url"),
    ("chats.send_voice_memo", (CHAT,), {"voice_memo_url": "a.m4a"}, "voice_memo_url"),
    ("chats.participants.add", (CHAT, "ada@"), {}, "handle"),
    ("chats.participants.remove", (CHAT, FORMATTED), {}, "handle"),
    ("chats.location.stop", (CHAT, "ada"), {}, "handle"),
    ("chats.messages.send", (CHAT, [{"type": "text"}]), {}, "message[0].value"),
    ("chats.messages.send", (CHAT, "Hi"), {"idempotency_key": "k" * 256}, "idempotency_key"),
    ("chats.messages.list", (CHAT,), {"limit": 1.5}, "limit"),
    ("chats.background.set", (CHAT, "video"), {}, "type"),
    ("chats.background.set", (CHAT, "photo"), {"image_url": "http://example.com/a.png"}, "image_url"),
    ("chats.background.set", (CHAT, "photo"), {"image_url": IMAGE, "variant": "mango"}, "variant"),
    ("chats.background.set", (CHAT, "color"), {}, "shades"),
    ("chats.background.set", (CHAT, "color"), {"variant": "custom"}, "shades"),
    ("chats.background.set", (CHAT, "color"), {"shades": ["#0B3D91"]}, "shades"),
    ("chats.background.set", (CHAT, "color"), {"shades": ["blue", "#0B3D91"]}, "shades"),
    ("chats.background.set", (CHAT, "dynamic"), {"style": "water", "variant": "dusk"}, "variant"),
    ("chats.background.set", (CHAT, "dynamic"), {"variant": "dusk"}, "style"),
    ("chats.polls.create", (CHAT, ["Friday"]), {}, "options"),
    ("chats.polls.create", (CHAT, ["Friday", ""]), {}, "options[1]"),
    ("chats.polls.create", (CHAT, "ab"), {}, "options"),
    ("messages.send", (), {"to": [ADA, "x"], "message": "Hi"}, "to[1]"),
    ("messages.send", (), {"to": [ADA], "message": "Hi", "exclude_from": [LINE, BEN]}, "exclude_from[1]"),
    ("messages.send", (), {"to": [ADA], "message": "Hi", "idempotency_key": "Schlüssel"}, "idempotency_key"),
    ("messages.send", (), {"to": [ADA], "message": "Hi", "continuation_message": ""}, "continuation_message"),
    ("messages.get", ("../chats",), {}, "message_id"),
    ("messages.edit", (MESSAGE, ""), {}, "text"),
    ("messages.edit", (MESSAGE, "Hi"), {"part_index": -1}, "part_index"),
    ("messages.react", (MESSAGE, "toggle", "love"), {}, "operation"),
    ("messages.react", (MESSAGE, "add", "hug"), {}, "type"),
    ("messages.react", (MESSAGE, "add", "custom"), {}, "custom_emoji"),
    ("messages.react", (MESSAGE, "add", "love"), {"custom_emoji": "🎯"}, "custom_emoji"),
    ("messages.react", (MESSAGE, "add", "love"), {"emoji": "🎯"}, "emoji"),
    ("messages.react", (MESSAGE, "add", "sticker"), {}, "emoji"),
    ("messages.react", (MESSAGE, "add", "sticker"), {"emoji": "🎯", "attachment_id": FILE}, "emoji"),
    ("messages.react", (MESSAGE, "remove", "sticker"), {"emoji": "🎯"}, "operation"),
    ("messages.react", (MESSAGE, "add", "sticker"), {"emoji": "🎯", "placement": {"X": 1}}, "placement.X"),
    ("messages.react", (MESSAGE, "add", "sticker"), {"emoji": "🎯", "placement": 1}, "placement"),
    ("messages.place_sticker", (MESSAGE, "a/b", models.StickerPlacement(x=1)), {}, "reaction_id"),
    ("messages.thread", (MESSAGE,), {"order": "newest"}, "order"),
    ("messages.update_app_card", (MESSAGE, {}), {}, "layout"),
    ("messages.update_app_card", (MESSAGE, {"caption": "A"}), {"url": "x"}, "url"),
    ("messages.update_app_card", (MESSAGE, {"caption": "A"}), {"app": {"name": "A"}}, "app.bundle_id"),
    ("messages.update_app_card", (MESSAGE, {"caption": "A"}), {"url": IMAGE, "experience": {"name": "a"}}, "url"),
    ("messages.update_app_card", (MESSAGE, {"caption": "A"}), {"experience": {"name": "a"}}, "experience"),
    ("messages.polls.add_options", (MESSAGE, []), {}, "options"),
    ("messages.polls.vote", (MESSAGE, "add"), {"option_id": ""}, "option_id"),
    ("attachments.create", (), {"filename": "a.png", "content_type": "image/x", "size_bytes": 1}, "content_type"),
    ("attachments.create", (), {"filename": "a.png", "content_type": "image/png", "size_bytes": 0}, "size_bytes"),
    ("attachments.create", (), {"filename": "a.png", "content_type": "image/png", "size_bytes": 2**30}, "size_bytes"),
    ("phone_numbers.update", (LINE,), {"forwarding_number": None}, "phone_number_id"),
    ("phone_numbers.update", (LINE_ID,), {"forwarding_number": "none"}, "forwarding_number"),
    ("phone_numbers.available", (), {"type": "SMS"}, "type"),
    ("phone_numbers.reputation_audits.get", (LINE, ".."), {}, "audit_id"),
    ("capability.check_rcs", (BEN,), {}, "address"),
    ("contact_card.create", (LINE,), {"first_name": ""}, "first_name"),
    ("contact_card.update", (LINE,), {}, "first_name"),
    ("blocked_handles.block", ("",), {}, "handle"),
    ("webhook_subscriptions.create", (), {"target_url": IMAGE, "subscribed_events": []}, "subscribed_events"),
    (
        "webhook_subscriptions.create",
        (),
        {"target_url": "http://example.com", "subscribed_events": ["message.sent"]},
        "target_url",
    ),
    ("webhook_subscriptions.update", (HOOK,), {}, "target_url"),
    ("webhook_subscriptions.update", (HOOK,), {"phone_numbers": [BEN]}, "phone_numbers[0]"),
    ("payment_requests.create", (), {"amount": 49, "currency": "usd"}, "amount"),
    ("payment_requests.create", (), {"amount": 50}, "currency"),
    ("payment_requests.create", (), {"mode": "subscription"}, "price_id"),
    ("payment_requests.create", (), {"mode": "subscription", "price_id": "p", "amount": 50}, "amount"),
    ("payment_requests.create", (), {"amount": 50, "currency": "usd", "trial_period_days": 3}, "trial_period_days"),
    ("payment_requests.create", (), {"mode": "subscription", "price_id": "p", "discount": DISCOUNT}, "discount"),
    (
        "payment_requests.create",
        (),
        {"mode": "subscription", "price_id": "p", "trial_end": datetime.now(UTC).replace(tzinfo=None)},
        "trial_end",
    ),
    ("payment_requests.create", (), {"amount": 50, "currency": "usd", "rail": "natural"}, "from_"),
    ("payment_requests.create", (), {"amount": 50, "currency": "usd", "metadata": {"linq_a": "b"}}, "metadata.linq_a"),
    (
        "payment_requests.create",
        (),
        {"amount": 50, "currency": "usd", "metadata": {str(n): "" for n in range(50)}},
        "metadata",
    ),
    (
        "payments.create",
        (),
        {"handle": ADA, "amount_cents": 1, "currency": "usd", "idempotency_key": "é"},
        "idempotency_key",
    ),
    ("payments.handles.verify", (ADA,), {"code": "", "connect_id": "c"}, "code"),
    ("payments.providers.get", ("a b",), {}, "provider"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "arguments", "options", "argument"), INVALID, ids=lambda value: str(value)[:60])
def test_invalid_argument_is_named_before_any_request(
    method: str, arguments: tuple[Any, ...], options: dict[str, Any], argument: str
) -> None:
    service = ExampleService("linq_api")
    client = client_of("sync", service)
    with pytest.raises(ValidationError) as caught:
        method_of(client, method)(*arguments, **options)

    assert caught.value.argument == argument
    assert str(caught.value).startswith(argument)
    assert service.requests == []


ANY_VALUES = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.lists(st.text(max_size=5), max_size=3)
)


@given(st.sampled_from([call for call in [*CHAT_CALLS, *ACCOUNT_CALLS] if call.arguments]), ANY_VALUES)
def test_id_of_any_value_is_sent_as_one_segment_or_rejected(call: Call, value: Any) -> None:
    """The first argument is an id or a handle."""
    service = ExampleService("linq_api")
    method = method_of(client_of("sync", service), call.method)
    try:
        result = method(value, *call.arguments[1:], **call.options)
        if call.paged:
            result.page()
    except ValidationError:
        assert service.requests == []
    else:
        assert service.last.operation == call.operation
        assert value in service.last.values


@given(st.lists(st.sampled_from([ADA, BEN]), max_size=30), st.sampled_from([FORMATTED, "ada", "+0", "", "a@b"]))
def test_invalid_handle_in_list_is_named_with_index(good: list[str], bad: str) -> None:
    service = ExampleService("linq_api")
    linq: Any = client_of("sync", service)
    for send, rest in ((linq.chats.create, {"from_": LINE}), (linq.messages.send, {})):
        with pytest.raises(ValidationError) as caught:
            send(to=[*good, bad], message="Hi", **rest)

        assert caught.value.argument == f"to[{len(good)}]"
    assert service.requests == []


def test_subscription_to_unknown_event_type_is_sent() -> None:
    """The service may have added the type."""
    service = ExampleService("linq_api")
    linq: Any = client_of("sync", service)
    linq.webhook_subscriptions.create(target_url="https://example.com/", subscribed_events=["message.unsent"])

    assert service.last.json["subscribed_events"] == ["message.unsent"]


def test_create_with_link_is_sent() -> None:
    """Only the service can determine whether the chat is new, in which case it rejects the link."""
    service = ExampleService("linq_api")
    linq: Any = client_of("sync", service)
    linq.chats.create(from_=LINE, to=[ADA], message=[{"type": "link", "value": "https://example.com/"}])

    assert service.last.operation == "create_chat"
