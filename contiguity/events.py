"""The events of Contiguity's webhooks: one class per type, all of them in the union `Event`.

Everything here is generated from the API's description, except `UnknownEvent`, which stands for every other type. Each
class loads on first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

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

    IncomingEvent: TypeAlias = Event | Mapping[str, Any]
    """What can be handed to `reply`: an event, or the JSON object of a body. That it is a message is checked there."""

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
_UNIONS = ("Event", "IncomingEvent")

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
    "IncomingEvent",
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
    if name in _UNIONS:
        # For those who read annotations at run time.
        classes: list[Any] = [__getattr__(one) for one in _HOME]
        value: Any = reduce(lambda one, other: one | other, classes)
        value = value | Mapping[str, Any] if name == "IncomingEvent" else value
    elif name in _HOME:
        value = getattr(import_module(_HOME[name]), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
