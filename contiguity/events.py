"""The events of Contiguity's webhooks: one class per type, all of them in the union `Event`.

Everything here is generated from the API's description, except `UnknownEvent`, which stands for every other type. Each
class loads on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from contiguity.webhooks._unknown import UnknownEvent
    from contiguity_api.events import Event as _Documented
    from contiguity_api.models import (
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

    Event: TypeAlias = _Documented | UnknownEvent
    """Any event that `contiguity.webhooks.Webhook.unwrap` gives."""

_HOME = {
    "EmailIncoming": "contiguity_api.models",
    "FaceTimeCallAnswered": "contiguity_api.models",
    "FaceTimeCallEnded": "contiguity_api.models",
    "FaceTimeCallFailed": "contiguity_api.models",
    "FaceTimeCallInitiated": "contiguity_api.models",
    "FaceTimeCallRejected": "contiguity_api.models",
    "FaceTimeCallRinging": "contiguity_api.models",
    "IMessageCancelled": "contiguity_api.models",
    "IMessageIncoming": "contiguity_api.models",
    "IdentityVerificationReportGenerated": "contiguity_api.models",
    "IdentityVerificationSessionFailed": "contiguity_api.models",
    "IdentityVerificationSessionManuallyApproved": "contiguity_api.models",
    "IdentityVerificationSessionManuallyDenied": "contiguity_api.models",
    "IdentityVerificationSessionProcessing": "contiguity_api.models",
    "IdentityVerificationSessionRequiresInput": "contiguity_api.models",
    "IdentityVerificationSessionStarted": "contiguity_api.models",
    "IdentityVerificationSessionVerified": "contiguity_api.models",
    "LegacyIncoming": "contiguity_api.models",
    "NumberSubstitution": "contiguity_api.models",
    "OTPReverseVerified": "contiguity_api.models",
    "TextCancelled": "contiguity_api.models",
    "TextDeliveryConfirmed": "contiguity_api.models",
    "TextDeliveryFailed": "contiguity_api.models",
    "TextIncomingMMS": "contiguity_api.models",
    "TextIncomingSMS": "contiguity_api.models",
    "WhatsAppCancelled": "contiguity_api.models",
    "UnknownEvent": "contiguity.webhooks._unknown",
}

__all__ = [
    "EmailIncoming",
    "Event",
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
    "UnknownEvent",
    "WhatsAppCancelled",
]


def __getattr__(name: str) -> object:
    if name == "Event":
        # For those who read annotations at run time.
        value: object = Union[tuple(__getattr__(one) for one in _HOME)]  # noqa: UP007 -- the members are computed.
    elif name in _HOME:
        value = getattr(import_module(_HOME[name]), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
