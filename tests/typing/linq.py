"""Types of the Linq clients. Checked by mypy and pyright, never run."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, assert_type

from contiguity import AsyncLinq, Linq
from contiguity.linq import AsyncPages, Change, FeatureCollection, Message, Pages, models
from contiguity.webhooks import LinqWebhook


def progress(sent: int, size: int) -> float:
    """Any callable with two integer parameters can receive progress."""
    return sent / size


def return_types(linq: Linq) -> None:  # noqa: PLR0915 -- a statement for each method
    """Each method returns its model."""
    assert_type(
        linq.chats.create(from_="+1", to=["+1"], message="Hi", override_optout=True, idempotency_key="k"),
        models.CreatedChat,
    )
    assert_type(linq.chats.get("id"), models.Chat)
    assert_type(
        linq.chats.update("id", display_name="Crew", group_chat_icon="https://example.com"), models.ChatUpdateResponse
    )
    assert_type(linq.chats.leave("id"), models.Ack)
    linq.chats.read("id")
    linq.chats.share_contact_card("id")
    assert_type(linq.chats.send_voice_memo("id", voice_memo_url="https://example.com"), models.SentVoiceMemo)
    assert_type(linq.chats.participants.add("id", "+1"), models.Ack)
    assert_type(linq.chats.participants.remove("id", "+1"), models.Ack)
    linq.chats.typing.start("id")
    linq.chats.typing.stop("id")
    assert_type(linq.chats.messages.send("id", Message("Hi").effect("confetti")), models.MessageSendResponse)
    assert_type(
        linq.chats.messages.send(
            "id", [models.TextPart(type_="text", value="Hi"), {"type": "media", "url": "https://example.com"}]
        ),
        models.MessageSendResponse,
    )
    assert_type(linq.chats.location.request("id"), models.LocationAck)
    assert_type(linq.chats.location.get("id"), FeatureCollection)
    assert_type(linq.chats.location.stop("id", "+1"), models.LocationAck)
    linq.chats.background.set("id", "color", variant="mango")
    linq.chats.background.set("id", "color", shades=["#000000", "#ffffff"])
    linq.chats.background.set("id", "dynamic", style="sky", variant="dusk")
    linq.chats.background.set("id", "photo", image_url="https://example.com")
    linq.chats.background.reset("id")
    assert_type(linq.chats.polls.create("id", ["a", "b"]), models.PollMessage)
    assert_type(
        linq.messages.send(to=["+1"], message="Hi", continuation_message="Hi", exclude_from=["+1"]),
        models.MessageCreateResponse,
    )
    assert_type(linq.messages.get("id"), models.Message)
    assert_type(linq.messages.edit("id", "Hi", part_index=0), models.Message)
    linq.messages.delete("id")
    assert_type(linq.messages.react("id", "add", "love"), models.Ack)
    assert_type(linq.messages.react("id", "add", "sticker", emoji="🎉", placement={"x": 0.5}), models.Ack)
    assert_type(linq.messages.place_sticker("id", "id", models.StickerPlacement(x=0.5)), models.StickerPlaceResponse)
    assert_type(linq.messages.update_app_card("id", {"caption": "A"}, app={"name": "A"}), models.MessageSendResponse)
    assert_type(linq.messages.polls.get("id"), models.PollMessage)
    assert_type(linq.messages.polls.add_options("id", ["c"]), models.PollMessage)
    assert_type(linq.messages.polls.vote("id", "add", option_id="id"), models.PollMessage)
    assert_type(linq.attachments.upload(Path("map.png"), on_progress=progress), str)
    assert_type(linq.attachments.upload(b"bytes", filename="map.png", content_type="image/png"), str)
    assert_type(
        linq.attachments.create(filename="map.png", content_type="image/png", size_bytes=1), models.AttachmentUpload
    )
    assert_type(linq.attachments.get("id"), models.Attachment)
    linq.attachments.delete("id")
    assert_type(linq.phone_numbers.update("id", forwarding_number=None), models.PhoneNumberUpdateResponse)
    assert_type(linq.phone_numbers.available(to=["+1"], type="RCS"), models.AvailableNumber)
    assert_type(linq.phone_numbers.reputation_audits.start("+1"), models.ReputationAuditStarted)
    assert_type(linq.phone_numbers.reputation_audits.get("+1", "id"), models.ReputationAudit)
    assert_type(linq.capability.check_imessage("+1", from_="+1"), models.CapabilityResponse)
    assert_type(linq.capability.check_rcs("+1"), models.CapabilityResponse)
    assert_type(linq.contact_card.create("+1", first_name="Ada"), models.ContactCard)
    assert_type(linq.contact_card.update("+1", last_name="L"), models.ContactCard)
    assert_type(linq.blocked_handles.block("+1", reason="Spam"), models.BlockedHandle)
    linq.blocked_handles.unblock("+1")
    assert_type(
        linq.webhook_subscriptions.create(target_url="https://example.com", subscribed_events=["message.sent", "new"]),
        models.WebhookSubscriptionCreateResponse,
    )
    assert_type(linq.webhook_subscriptions.get("id"), models.WebhookSubscription)
    assert_type(linq.webhook_subscriptions.update("id", is_active=False), models.WebhookSubscription)
    linq.webhook_subscriptions.delete("id")
    assert_type(linq.experiences.get("link"), models.Experience)
    assert_type(linq.payment_requests.create(amount=50, currency="usd"), models.PaymentRequest)
    assert_type(linq.payment_requests.get("id"), models.PaymentRequest)
    assert_type(linq.payment_requests.cancel("id"), models.PaymentRequest)
    assert_type(
        linq.payments.create(handle="+1", amount_cents=1, currency="usd", merchant={"name": "A"}), models.Payment
    )
    assert_type(linq.payments.get("id"), models.Payment)
    assert_type(linq.payments.cancel("id"), models.Payment)
    assert_type(linq.payments.credentials("id"), models.PaymentCredentials)
    assert_type(linq.payments.handles.connect("+1"), models.PaymentHandleConnection)
    assert_type(linq.payments.handles.verify("+1", code="1", connect_id="id"), models.PaymentHandleConnection)
    assert_type(linq.payments.handles.get("+1"), models.PaymentHandleConnection)
    assert_type(linq.payments.handles.revoke("+1"), models.PaymentHandleConnection)
    assert_type(
        linq.payments.providers.connect("stripe", return_url="https://example.com"),
        models.PaymentProviderConnectResponse,
    )
    assert_type(linq.payments.providers.get("stripe"), models.PaymentProvider)


async def async_return_types(linq: AsyncLinq) -> None:  # noqa: PLR0915 -- the same
    """Each asynchronous method returns an awaitable of its model."""
    assert_type(
        await linq.chats.create(from_="+1", to=["+1"], message="Hi", override_optout=True, idempotency_key="k"),
        models.CreatedChat,
    )
    assert_type(await linq.chats.get("id"), models.Chat)
    assert_type(
        await linq.chats.update("id", display_name="Crew", group_chat_icon="https://example.com"),
        models.ChatUpdateResponse,
    )
    assert_type(await linq.chats.leave("id"), models.Ack)
    await linq.chats.read("id")
    await linq.chats.share_contact_card("id")
    assert_type(await linq.chats.send_voice_memo("id", voice_memo_url="https://example.com"), models.SentVoiceMemo)
    assert_type(await linq.chats.participants.add("id", "+1"), models.Ack)
    assert_type(await linq.chats.participants.remove("id", "+1"), models.Ack)
    await linq.chats.typing.start("id")
    await linq.chats.typing.stop("id")
    assert_type(await linq.chats.messages.send("id", Message("Hi").effect("confetti")), models.MessageSendResponse)
    assert_type(
        await linq.chats.messages.send(
            "id", [models.TextPart(type_="text", value="Hi"), {"type": "media", "url": "https://example.com"}]
        ),
        models.MessageSendResponse,
    )
    assert_type(await linq.chats.location.request("id"), models.LocationAck)
    assert_type(await linq.chats.location.get("id"), FeatureCollection)
    assert_type(await linq.chats.location.stop("id", "+1"), models.LocationAck)
    await linq.chats.background.set("id", "color", variant="mango")
    await linq.chats.background.set("id", "color", shades=["#000000", "#ffffff"])
    await linq.chats.background.set("id", "dynamic", style="sky", variant="dusk")
    await linq.chats.background.set("id", "photo", image_url="https://example.com")
    await linq.chats.background.reset("id")
    assert_type(await linq.chats.polls.create("id", ["a", "b"]), models.PollMessage)
    assert_type(
        await linq.messages.send(to=["+1"], message="Hi", continuation_message="Hi", exclude_from=["+1"]),
        models.MessageCreateResponse,
    )
    assert_type(await linq.messages.get("id"), models.Message)
    assert_type(await linq.messages.edit("id", "Hi", part_index=0), models.Message)
    await linq.messages.delete("id")
    assert_type(await linq.messages.react("id", "add", "love"), models.Ack)
    assert_type(await linq.messages.react("id", "add", "sticker", emoji="🎉", placement={"x": 0.5}), models.Ack)
    assert_type(
        await linq.messages.place_sticker("id", "id", models.StickerPlacement(x=0.5)), models.StickerPlaceResponse
    )
    assert_type(
        await linq.messages.update_app_card("id", {"caption": "A"}, app={"name": "A"}), models.MessageSendResponse
    )
    assert_type(await linq.messages.polls.get("id"), models.PollMessage)
    assert_type(await linq.messages.polls.add_options("id", ["c"]), models.PollMessage)
    assert_type(await linq.messages.polls.vote("id", "add", option_id="id"), models.PollMessage)
    assert_type(await linq.attachments.upload(Path("map.png"), on_progress=progress), str)
    assert_type(await linq.attachments.upload(b"bytes", filename="map.png", content_type="image/png"), str)
    assert_type(
        await linq.attachments.create(filename="map.png", content_type="image/png", size_bytes=1),
        models.AttachmentUpload,
    )
    assert_type(await linq.attachments.get("id"), models.Attachment)
    await linq.attachments.delete("id")
    assert_type(await linq.phone_numbers.update("id", forwarding_number=None), models.PhoneNumberUpdateResponse)
    assert_type(await linq.phone_numbers.available(to=["+1"], type="RCS"), models.AvailableNumber)
    assert_type(await linq.phone_numbers.reputation_audits.start("+1"), models.ReputationAuditStarted)
    assert_type(await linq.phone_numbers.reputation_audits.get("+1", "id"), models.ReputationAudit)
    assert_type(await linq.capability.check_imessage("+1", from_="+1"), models.CapabilityResponse)
    assert_type(await linq.capability.check_rcs("+1"), models.CapabilityResponse)
    assert_type(await linq.contact_card.create("+1", first_name="Ada"), models.ContactCard)
    assert_type(await linq.contact_card.update("+1", last_name="L"), models.ContactCard)
    assert_type(await linq.blocked_handles.block("+1", reason="Spam"), models.BlockedHandle)
    await linq.blocked_handles.unblock("+1")
    assert_type(
        await linq.webhook_subscriptions.create(
            target_url="https://example.com", subscribed_events=["message.sent", "new"]
        ),
        models.WebhookSubscriptionCreateResponse,
    )
    assert_type(await linq.webhook_subscriptions.get("id"), models.WebhookSubscription)
    assert_type(await linq.webhook_subscriptions.update("id", is_active=False), models.WebhookSubscription)
    await linq.webhook_subscriptions.delete("id")
    assert_type(await linq.experiences.get("link"), models.Experience)
    assert_type(await linq.payment_requests.create(amount=50, currency="usd"), models.PaymentRequest)
    assert_type(await linq.payment_requests.get("id"), models.PaymentRequest)
    assert_type(await linq.payment_requests.cancel("id"), models.PaymentRequest)
    assert_type(
        await linq.payments.create(handle="+1", amount_cents=1, currency="usd", merchant={"name": "A"}), models.Payment
    )
    assert_type(await linq.payments.get("id"), models.Payment)
    assert_type(await linq.payments.cancel("id"), models.Payment)
    assert_type(await linq.payments.credentials("id"), models.PaymentCredentials)
    assert_type(await linq.payments.handles.connect("+1"), models.PaymentHandleConnection)
    assert_type(await linq.payments.handles.verify("+1", code="1", connect_id="id"), models.PaymentHandleConnection)
    assert_type(await linq.payments.handles.get("+1"), models.PaymentHandleConnection)
    assert_type(await linq.payments.handles.revoke("+1"), models.PaymentHandleConnection)
    assert_type(
        await linq.payments.providers.connect("stripe", return_url="https://example.com"),
        models.PaymentProviderConnectResponse,
    )
    assert_type(await linq.payments.providers.get("stripe"), models.PaymentProvider)


def lists(linq: Linq) -> None:
    """Each list has typed entries and pages."""
    assert_type(linq.chats.list(from_="+1", to="+1", limit=1, cursor="c"), Pages[models.Chat, models.ChatList])
    assert_type(linq.chats.messages.list("id", limit=1), Pages[models.Message, models.MessageList])
    assert_type(linq.messages.thread("id", order="desc"), Pages[models.Message, models.MessageList])
    assert_type(linq.phone_numbers.list(), Pages[models.PhoneNumber, models.PhoneNumberList])
    assert_type(linq.phone_numbers.list_legacy(), Pages[models.LegacyPhoneNumber, models.LegacyPhoneNumberList])
    assert_type(linq.contact_card.list(phone_number="+1"), Pages[models.ContactCard, models.ContactCardList])
    assert_type(linq.blocked_handles.list(), Pages[models.BlockedHandle, models.BlockedHandleList])
    assert_type(linq.webhook_events.list(), Pages[models.WebhookEventType | str, models.WebhookEventList])
    assert_type(linq.webhook_subscriptions.list(), Pages[models.WebhookSubscription, models.WebhookSubscriptionList])
    assert_type(linq.experiences.list(), Pages[models.Experience, models.ExperienceList])
    assert_type(
        linq.payment_requests.list(offset=1, status="requested"),
        Pages[models.PaymentRequest, models.PaymentRequestList],
    )
    for chat in linq.chats.list():
        assert_type(chat, models.Chat)
    for page in linq.chats.list().pages():
        assert_type(page, models.ChatList)
    assert_type(linq.chats.list().page(), models.ChatList)
    for change in linq.chats.location.watch("id", interval=5):
        assert_type(change, Change)
        assert_type(change.kind, Literal["started", "moved", "stopped"])
    with linq.chats.typing.indicator("id", interval=60):
        pass


async def async_lists(linq: AsyncLinq) -> None:
    """Each asynchronous list has typed entries and pages."""
    assert_type(linq.chats.list(from_="+1", to="+1", limit=1, cursor="c"), AsyncPages[models.Chat, models.ChatList])
    assert_type(linq.chats.messages.list("id", limit=1), AsyncPages[models.Message, models.MessageList])
    assert_type(linq.messages.thread("id", order="desc"), AsyncPages[models.Message, models.MessageList])
    assert_type(linq.phone_numbers.list(), AsyncPages[models.PhoneNumber, models.PhoneNumberList])
    assert_type(linq.phone_numbers.list_legacy(), AsyncPages[models.LegacyPhoneNumber, models.LegacyPhoneNumberList])
    assert_type(linq.contact_card.list(phone_number="+1"), AsyncPages[models.ContactCard, models.ContactCardList])
    assert_type(linq.blocked_handles.list(), AsyncPages[models.BlockedHandle, models.BlockedHandleList])
    assert_type(linq.webhook_events.list(), AsyncPages[models.WebhookEventType | str, models.WebhookEventList])
    assert_type(
        linq.webhook_subscriptions.list(), AsyncPages[models.WebhookSubscription, models.WebhookSubscriptionList]
    )
    assert_type(linq.experiences.list(), AsyncPages[models.Experience, models.ExperienceList])
    assert_type(
        linq.payment_requests.list(offset=1, status="requested"),
        AsyncPages[models.PaymentRequest, models.PaymentRequestList],
    )
    async for chat in linq.chats.list():
        assert_type(chat, models.Chat)
    async for page in linq.chats.list().pages():
        assert_type(page, models.ChatList)
    assert_type(await linq.chats.list().page(), models.ChatList)
    async for change in linq.chats.location.watch("id"):
        assert_type(change, Change)
    async with linq.chats.typing.indicator("id"):
        pass


def options(linq: Linq, async_linq: AsyncLinq) -> None:
    """A client with other options has the same class; webhooks return events."""
    assert_type(linq.with_options(timeout=5), Linq)
    assert_type(async_linq.with_options(max_retries=0), AsyncLinq)
    assert_type(linq.webhooks, LinqWebhook)
    assert_type(async_linq.webhooks, LinqWebhook)


def invalid_calls(linq: Linq) -> None:
    """Each line is a type error."""
    linq.chats.background.set("id", "dynamic", style="sky")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    linq.chats.background.set("id", "photo", variant="mango")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    linq.messages.react("id", "toggle", "heart")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    linq.phone_numbers.update("id")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
