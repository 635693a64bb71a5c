"""Which class the body of each webhook event is, by the event's type."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .models import (
        EmailIncoming,
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
        LegacyIncoming,
        NumberSubstitution,
        OTPReverseVerified,
        TextCancelled,
        TextDeliveryConfirmed,
        TextDeliveryFailed,
        TextIncomingMMS,
        TextIncomingSMS,
        WhatsAppCancelled,
    )

    Event: TypeAlias = (
        IMessageIncoming
        | TextIncomingSMS
        | TextIncomingMMS
        | TextDeliveryConfirmed
        | TextDeliveryFailed
        | NumberSubstitution
        | OTPReverseVerified
        | EmailIncoming
        | TextCancelled
        | IMessageCancelled
        | WhatsAppCancelled
        | FaceTimeCallInitiated
        | FaceTimeCallRinging
        | FaceTimeCallAnswered
        | FaceTimeCallRejected
        | FaceTimeCallFailed
        | FaceTimeCallEnded
        | IdentityVerificationSessionStarted
        | IdentityVerificationSessionProcessing
        | IdentityVerificationSessionVerified
        | IdentityVerificationSessionFailed
        | IdentityVerificationSessionRequiresInput
        | IdentityVerificationSessionManuallyApproved
        | IdentityVerificationSessionManuallyDenied
        | IdentityVerificationReportGenerated
        | LegacyIncoming
    )
    """Any documented event."""

EVENTS: Mapping[str, str] = {
    "imessage.incoming": "IMessageIncoming",
    "text.incoming.sms": "TextIncomingSMS",
    "text.incoming.mms": "TextIncomingMMS",
    "text.delivery.confirmed": "TextDeliveryConfirmed",
    "text.delivery.failed": "TextDeliveryFailed",
    "numbers.substitution": "NumberSubstitution",
    "otp.reverse.verified": "OTPReverseVerified",
    "email.incoming": "EmailIncoming",
    "text.cancelled": "TextCancelled",
    "imessage.cancelled": "IMessageCancelled",
    "whatsapp.cancelled": "WhatsAppCancelled",
    "facetime.call.initiated": "FaceTimeCallInitiated",
    "facetime.call.ringing": "FaceTimeCallRinging",
    "facetime.call.answered": "FaceTimeCallAnswered",
    "facetime.call.rejected": "FaceTimeCallRejected",
    "facetime.call.failed": "FaceTimeCallFailed",
    "facetime.call.ended": "FaceTimeCallEnded",
    "identity.verification_session.started": "IdentityVerificationSessionStarted",
    "identity.verification_session.processing": "IdentityVerificationSessionProcessing",
    "identity.verification_session.verified": "IdentityVerificationSessionVerified",
    "identity.verification_session.failed": "IdentityVerificationSessionFailed",
    "identity.verification_session.requires_input": "IdentityVerificationSessionRequiresInput",
    "identity.verification_session.manually_approved": "IdentityVerificationSessionManuallyApproved",
    "identity.verification_session.manually_denied": "IdentityVerificationSessionManuallyDenied",
    "identity.verification_report.generated": "IdentityVerificationReportGenerated",
    "v1": "LegacyIncoming",
}
"""The class's name in ``models``, by the event's type."""


def event_class(type_: str) -> Any:
    """Give the class of an event type.

    Raises:
        KeyError: The type is not documented.
    """
    return getattr(import_module(".models", __package__), EVENTS[type_])
