"""Types of Contiguity events. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, assert_never, assert_type

from contiguity.events import (
    EmailIncoming,
    Event,
    FaceTimeCallAnswered,
    FaceTimeCallEnded,
    FaceTimeCallFailed,
    FaceTimeCallInitiated,
    FaceTimeCallRejected,
    FaceTimeCallRinging,
    IdentityVerificationReportGenerated,
    IdentityVerificationSessionFailed,
    IdentityVerificationSessionManuallyApproved,
    IdentityVerificationSessionManuallyDenied,
    IdentityVerificationSessionProcessing,
    IdentityVerificationSessionRequiresInput,
    IdentityVerificationSessionStarted,
    IdentityVerificationSessionVerified,
    IMessageCancelled,
    IMessageIncoming,
    IncomingEvent,
    LegacyIncoming,
    NumberSubstitution,
    OTPReverseVerified,
    TextCancelled,
    TextDeliveryConfirmed,
    TextDeliveryFailed,
    TextIncomingMMS,
    TextIncomingSMS,
    UnknownEvent,
    WhatsAppCancelled,
)
from contiguity.webhooks import Webhook
from contiguity_api.models import Attachment, EmailContact, IMessageIncomingData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Headers as HTTPXHeaders
    from starlette.datastructures import Headers as StarletteHeaders


def unwrap(
    webhook: Webhook,
    scope: list[tuple[bytes, bytes]],
    environment: dict[str, Any],
    starlette: StarletteHeaders,
    httpx: HTTPXHeaders,
) -> None:
    """`unwrap` accepts headers and bytes of any supported type."""
    assert_type(webhook.unwrap(b"", {}), Event)
    assert_type(webhook.unwrap(bytearray(), {"name": "value"}), Event)
    assert_type(webhook.unwrap(memoryview(b""), scope), Event)
    assert_type(webhook.unwrap(b"", environment), Event)
    assert_type(webhook.unwrap(b"", starlette), Event)
    assert_type(webhook.unwrap(b"", httpx), Event)
    assert_type(webhook.sign(b"", timestamp=0), dict[str, str])
    assert_type(Webhook.from_environment(), Webhook)
    # A decoded or parsed body is a type error.
    webhook.unwrap("", {})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def reply(event: Event, body: Mapping[str, Any]) -> list[IncomingEvent]:
    """`reply` accepts the result of `unwrap` and the JSON object of a body."""
    return [event, body]


def by_class(event: Event) -> None:
    """`isinstance` narrows to the event class."""
    if isinstance(event, IMessageIncoming):
        assert_type(event, IMessageIncoming)
        assert_type(event.type_, Literal["imessage.incoming"])
        assert_type(event.data, IMessageIncomingData)
        assert_type(event.data.from_, str)
        assert_type(event.data.text, str | None)
        assert_type(event.data.attachments, list[Attachment] | None)
        assert_type(event.timestamp, float | None)
    elif isinstance(event, UnknownEvent):
        assert_type(event.type_, str)
        assert_type(event.id, str | None)
        assert_type(event.raw, dict[str, Any])


def by_pattern(event: Event) -> str | None:
    """`match` narrows to the event class, and binds typed fields."""
    match event:
        case IMessageIncoming(data=data) | TextIncomingSMS(data=data) | TextIncomingMMS(data=data):
            assert_type(data.from_, str)
            return data.text
        case EmailIncoming(data=data):
            assert_type(data.from_, EmailContact)
            return data.subject
        case TextDeliveryFailed(data=data):
            assert_type(data.message_id, str)
            return data.error
        case LegacyIncoming(crumbs=crumbs):
            return crumbs.text
        case UnknownEvent(type_=type_):
            return type_
        case _:
            return event.type_


def every_class(event: Event) -> None:
    """The union has exactly these members."""
    match event:
        case IMessageIncoming() | TextIncomingSMS() | TextIncomingMMS() | EmailIncoming() | LegacyIncoming():
            pass
        case TextDeliveryConfirmed() | TextDeliveryFailed() | NumberSubstitution() | OTPReverseVerified():
            pass
        case TextCancelled() | IMessageCancelled() | WhatsAppCancelled():
            pass
        case FaceTimeCallInitiated() | FaceTimeCallRinging() | FaceTimeCallAnswered():
            pass
        case FaceTimeCallRejected() | FaceTimeCallFailed() | FaceTimeCallEnded():
            pass
        case (
            IdentityVerificationSessionStarted()
            | IdentityVerificationSessionProcessing()
            | IdentityVerificationSessionVerified()
            | IdentityVerificationSessionFailed()
            | IdentityVerificationSessionRequiresInput()
            | IdentityVerificationSessionManuallyApproved()
            | IdentityVerificationSessionManuallyDenied()
            | IdentityVerificationReportGenerated()
        ):
            pass
        case UnknownEvent():
            pass
        case _:
            assert_never(event)
