"""The class of each webhook event."""

from collections.abc import Mapping
from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, TypeAlias

from ._lazy_modules import attach

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
"""The name of the class in ``models``, by the type of the event."""

if TYPE_CHECKING:
    from .models import EmailIncoming as EmailIncoming
    from .models import FaceTimeCallAnswered as FaceTimeCallAnswered
    from .models import FaceTimeCallEnded as FaceTimeCallEnded
    from .models import FaceTimeCallFailed as FaceTimeCallFailed
    from .models import FaceTimeCallInitiated as FaceTimeCallInitiated
    from .models import FaceTimeCallRejected as FaceTimeCallRejected
    from .models import FaceTimeCallRinging as FaceTimeCallRinging
    from .models import IdentityVerificationReportGenerated as IdentityVerificationReportGenerated
    from .models import IdentityVerificationSessionFailed as IdentityVerificationSessionFailed
    from .models import IdentityVerificationSessionManuallyApproved as IdentityVerificationSessionManuallyApproved
    from .models import IdentityVerificationSessionManuallyDenied as IdentityVerificationSessionManuallyDenied
    from .models import IdentityVerificationSessionProcessing as IdentityVerificationSessionProcessing
    from .models import IdentityVerificationSessionRequiresInput as IdentityVerificationSessionRequiresInput
    from .models import IdentityVerificationSessionStarted as IdentityVerificationSessionStarted
    from .models import IdentityVerificationSessionVerified as IdentityVerificationSessionVerified
    from .models import IMessageCancelled as IMessageCancelled
    from .models import IMessageIncoming as IMessageIncoming
    from .models import LegacyIncoming as LegacyIncoming
    from .models import NumberSubstitution as NumberSubstitution
    from .models import OTPReverseVerified as OTPReverseVerified
    from .models import TextCancelled as TextCancelled
    from .models import TextDeliveryConfirmed as TextDeliveryConfirmed
    from .models import TextDeliveryFailed as TextDeliveryFailed
    from .models import TextIncomingMMS as TextIncomingMMS
    from .models import TextIncomingSMS as TextIncomingSMS
    from .models import WhatsAppCancelled as WhatsAppCancelled

    DocumentedEvent: TypeAlias = (
        EmailIncoming
        | FaceTimeCallAnswered
        | FaceTimeCallEnded
        | FaceTimeCallFailed
        | FaceTimeCallInitiated
        | FaceTimeCallRejected
        | FaceTimeCallRinging
        | IdentityVerificationReportGenerated
        | IdentityVerificationSessionFailed
        | IdentityVerificationSessionManuallyApproved
        | IdentityVerificationSessionManuallyDenied
        | IdentityVerificationSessionProcessing
        | IdentityVerificationSessionRequiresInput
        | IdentityVerificationSessionStarted
        | IdentityVerificationSessionVerified
        | IMessageCancelled
        | IMessageIncoming
        | LegacyIncoming
        | NumberSubstitution
        | OTPReverseVerified
        | TextCancelled
        | TextDeliveryConfirmed
        | TextDeliveryFailed
        | TextIncomingMMS
        | TextIncomingSMS
        | WhatsAppCancelled
    )
    """Any documented event."""
else:
    __getattr__, __dir__ = attach(
        __name__,
        dict.fromkeys(EVENTS.values(), f"{__package__}.models"),
        {"DocumentedEvent": lambda: reduce(or_, map(event_class, EVENTS))},
    )

__all__ = (
    "EVENTS",
    "DocumentedEvent",
    "EmailIncoming",
    "FaceTimeCallAnswered",
    "FaceTimeCallEnded",
    "FaceTimeCallFailed",
    "FaceTimeCallInitiated",
    "FaceTimeCallRejected",
    "FaceTimeCallRinging",
    "IMessageCancelled",
    "IMessageIncoming",
    "IdentityVerificationReportGenerated",
    "IdentityVerificationSessionFailed",
    "IdentityVerificationSessionManuallyApproved",
    "IdentityVerificationSessionManuallyDenied",
    "IdentityVerificationSessionProcessing",
    "IdentityVerificationSessionRequiresInput",
    "IdentityVerificationSessionStarted",
    "IdentityVerificationSessionVerified",
    "LegacyIncoming",
    "NumberSubstitution",
    "OTPReverseVerified",
    "TextCancelled",
    "TextDeliveryConfirmed",
    "TextDeliveryFailed",
    "TextIncomingMMS",
    "TextIncomingSMS",
    "WhatsAppCancelled",
    "event_class",
)


def event_class(type_: str) -> Any:
    """Return the class of an event type.

    Raises:
        KeyError: The type is not documented.
    """
    return getattr(import_module(".models", __package__), EVENTS[type_])
