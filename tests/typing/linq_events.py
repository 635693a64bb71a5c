"""Types of Linq events and of replies to them. Checked by mypy and pyright, never run."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, assert_never, assert_type

from contiguity.linq import Message, events, models
from contiguity.linq.events import (
    Event,
    IncomingEvent,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
    MessageReceivedV2025,
    ReactionAdded,
    UnknownEvent,
    UnknownPart,
)
from contiguity.models import MessageSent
from contiguity.webhooks import LinqWebhook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Headers as HTTPXHeaders
    from starlette.datastructures import Headers as StarletteHeaders

    from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq
    from contiguity import events as contiguity_events


def unwrap(webhook: LinqWebhook, scope: list[tuple[bytes, bytes]], star: StarletteHeaders, httpx: HTTPXHeaders) -> None:
    """`unwrap` accepts headers and bytes of any supported type."""
    assert_type(webhook.unwrap(b"", {"name": "value"}), Event)
    assert_type(webhook.unwrap(bytearray(), scope), Event)
    assert_type(webhook.unwrap(b"", star), Event)
    assert_type(webhook.unwrap(b"", httpx), Event)
    assert_type(webhook.sign(b"", timestamp=0, message_id="id"), dict[str, str])
    assert_type(LinqWebhook.from_environment(["whsec_AAAA", "whsec_BBBB"]), LinqWebhook)
    # A body that was decoded or parsed is an error to the type checker already.
    webhook.unwrap("", {})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def by_class(event: Event) -> None:
    """`isinstance` narrows to the event class, including the payload version."""
    if isinstance(event, MessageReceived):
        assert_type(event, MessageReceived)
        assert_type(event.type, Literal["message.received"])
        assert_type(event.id, str)
        assert_type(event.created_at, datetime | None)
        assert_type(event.data.chat, models.EventChat)
        assert_type(event.data.sender_handle.handle, str)
        assert_type(event.data.reconciled_at, datetime | None)
    elif isinstance(event, MessageReceivedV2025):
        assert_type(event.data.from_handle, models.ChatHandle | None)
        assert_type(event.data.is_from_me, bool | None)
    elif isinstance(event, UnknownEvent):
        assert_type(event.type_, str)
        assert_type(event.raw, dict[str, Any])
        assert_type(event.problem, str | None)


def by_pattern(event: Event) -> str | None:
    """`match` narrows to the event class, and binds typed fields."""
    match event:
        case MessageReceived(data=data) | MessageDelivered(data=data):
            assert_type(data, models.MessageEventData)
            return data.id
        case MessageReceivedV2025(data=data):
            assert_type(data, models.MessageEventDataV2025)
            return data.chat_id
        case MessageFailed(data=data):
            assert_type(data.code, int | None)
            return data.reason
        case ReactionAdded(data=data):
            return data.message_id
        case UnknownEvent(type_=type_):
            return type_
        case _:
            return event.type


def parts(message: models.MessageEventData) -> list[str]:
    """`match` narrows parts, including undecodable ones."""
    texts: list[str] = []
    for part in message.parts:
        match part:
            case models.TextPartResponse(value=value):
                texts.append(value)
            case UnknownPart(type_=type_, raw=raw):
                assert_type(type_, str | None)
                assert_type(raw, dict[str, Any])
            case _:
                assert_type(
                    part,
                    models.AppCardPartResponse
                    | models.AppClipPartResponse
                    | models.LinkPartResponse
                    | models.MediaPartResponse,
                )
    return texts


def every_class(event: Event) -> None:  # noqa: C901, PLR0912 -- a case for each kind of event
    """The union has exactly these members."""
    match event:
        case (
            events.MessageSent()
            | events.MessageSentV2025()
            | events.MessageReceived()
            | events.MessageReceivedV2025()
            | events.MessageDelivered()
            | events.MessageDeliveredV2025()
            | events.MessageRead()
            | events.MessageReadV2025()
            | events.MessageFailed()
            | events.MessageEdited()
        ):
            pass
        case events.ReactionAdded() | events.ReactionRemoved():
            pass
        case events.ParticipantAdded() | events.ParticipantRemoved():
            pass
        case (
            events.ChatCreated()
            | events.ChatGroupNameUpdated()
            | events.ChatGroupIconUpdated()
            | events.ChatGroupNameUpdateFailed()
            | events.ChatGroupIconUpdateFailed()
            | events.ChatBackgroundUpdated()
            | events.ChatBackgroundUpdateFailed()
            | events.ChatTypingIndicatorStarted()
            | events.ChatTypingIndicatorStopped()
        ):
            pass
        case events.LocationSharingStarted() | events.LocationSharingStopped():
            pass
        case (
            events.PhoneNumberStatusUpdated()
            | events.PhoneNumberAssigned()
            | events.PhoneNumberReleased()
            | events.PhoneNumberForwardingUpdated()
        ):
            pass
        case (
            events.ContactCardReceived()
            | events.ContactCardCreated()
            | events.ContactCardUpdated()
            | events.ContactCardDeleted()
        ):
            pass
        case (
            events.PollSent()
            | events.PollDelivered()
            | events.PollRead()
            | events.PollReceived()
            | events.PollFailed()
            | events.PollUpdated()
            | events.PollVoteAdded()
            | events.PollVoteRemoved()
            | events.PollReactionAdded()
        ):
            pass
        case (
            events.CallInitiated()
            | events.CallRinging()
            | events.CallAnswered()
            | events.CallEnded()
            | events.CallFailed()
            | events.CallDeclined()
            | events.CallNoAnswer()
        ):
            pass
        case (
            events.PaymentSucceeded()
            | events.PaymentCanceled()
            | events.PaymentExpired()
            | events.PaymentDeclined()
            | events.PaymentAuthorized()
        ):
            pass
        case events.ConnectionCreated() | events.ConnectionRevoked():
            pass
        case events.ZeroDayRetentionUpdated():
            pass
        case (
            events.EnvironmentLineMoved()
            | events.EnvironmentCreated()
            | events.EnvironmentRenamed()
            | events.EnvironmentDeleted()
        ):
            pass
        case (
            events.APITokenCreated()
            | events.APITokenRenamed()
            | events.APITokenExpiryScheduled()
            | events.APITokenExpired()
            | events.APITokenActivated()
            | events.APITokenDeleted()
        ):
            pass
        case (
            events.WebhookSubscriptionCreated()
            | events.WebhookSubscriptionDeleted()
            | events.WebhookSubscriptionTargetURLChanged()
            | events.WebhookSubscriptionEnabled()
            | events.WebhookSubscriptionDisabled()
            | events.WebhookSubscriptionEventsUpdated()
            | events.WebhookSubscriptionPhoneNumbersUpdated()
            | events.WebhookSubscriptionRoutingHeadersSet()
            | events.WebhookSubscriptionRoutingHeadersCleared()
        ):
            pass
        case events.TeamMemberAdded() | events.TeamMemberSignedIn() | events.TeamMemberSignedOut():
            pass
        case UnknownEvent():
            pass
        case _:
            assert_never(event)


def reply(linq: Linq, client: Contiguity, event: Event, body: Mapping[str, Any]) -> list[IncomingEvent]:
    """`reply` accepts the result of `unwrap` and the JSON object of a body."""
    assert_type(
        linq.messages.reply(
            event,
            message=Message("Hi").effect("confetti"),
            inline=True,
            part_index=1,
            override_optout=True,
            idempotency_key="k",
        ),
        models.MessageSendResponse,
    )
    assert_type(linq.messages.reply(body, message="Hi"), models.MessageSendResponse)
    assert_type(linq.reply(event, message="Hi", inline=True, idempotency_key="k"), models.MessageSendResponse)
    assert_type(client.reply(body, message="Hi", attachments=["https://example.com/a.png"]), MessageSent)
    # An event of the other service is a type error.
    client.reply(event, message="Hi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    return [event, body]


async def areply(
    linq: AsyncLinq, client: AsyncContiguity, event: Event, other: contiguity_events.Event, body: Mapping[str, Any]
) -> None:
    """The asynchronous clients have the same signatures."""
    assert_type(await linq.messages.reply(event, message="Hi", inline=True, part_index=1), models.MessageSendResponse)
    assert_type(await linq.reply(body, message=[{"type": "text", "value": "Hi"}]), models.MessageSendResponse)
    assert_type(await client.reply(other, message="Hi"), MessageSent)
    await linq.reply(other, message="Hi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
