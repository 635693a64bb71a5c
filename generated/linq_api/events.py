"""The class of each webhook event."""

from collections.abc import Mapping
from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, TypeAlias

from ._lazy_modules import attach

EVENTS: Mapping[str, str] = {
    "message.sent": "MessageSent",
    "message.sent@2025-01-01": "MessageSentV2025",
    "message.received": "MessageReceived",
    "message.received@2025-01-01": "MessageReceivedV2025",
    "message.delivered": "MessageDelivered",
    "message.delivered@2025-01-01": "MessageDeliveredV2025",
    "message.read": "MessageRead",
    "message.read@2025-01-01": "MessageReadV2025",
    "message.failed": "MessageFailed",
    "message.edited": "MessageEdited",
    "reaction.added": "ReactionAdded",
    "reaction.removed": "ReactionRemoved",
    "participant.added": "ParticipantAdded",
    "participant.removed": "ParticipantRemoved",
    "chat.created": "ChatCreated",
    "chat.group_name_updated": "ChatGroupNameUpdated",
    "chat.group_icon_updated": "ChatGroupIconUpdated",
    "chat.group_name_update_failed": "ChatGroupNameUpdateFailed",
    "chat.group_icon_update_failed": "ChatGroupIconUpdateFailed",
    "chat.background_updated": "ChatBackgroundUpdated",
    "chat.background_update_failed": "ChatBackgroundUpdateFailed",
    "chat.typing_indicator.started": "ChatTypingIndicatorStarted",
    "chat.typing_indicator.stopped": "ChatTypingIndicatorStopped",
    "location.sharing.started": "LocationSharingStarted",
    "location.sharing.stopped": "LocationSharingStopped",
    "phone_number.status_updated": "PhoneNumberStatusUpdated",
    "phone_number.assigned": "PhoneNumberAssigned",
    "phone_number.released": "PhoneNumberReleased",
    "contact_card.received": "ContactCardReceived",
    "poll.sent": "PollSent",
    "poll.delivered": "PollDelivered",
    "poll.read": "PollRead",
    "poll.received": "PollReceived",
    "poll.failed": "PollFailed",
    "poll.updated": "PollUpdated",
    "poll.vote.added": "PollVoteAdded",
    "poll.vote.removed": "PollVoteRemoved",
    "poll.reaction.added": "PollReactionAdded",
    "call.initiated": "CallInitiated",
    "call.ringing": "CallRinging",
    "call.answered": "CallAnswered",
    "call.ended": "CallEnded",
    "call.failed": "CallFailed",
    "call.declined": "CallDeclined",
    "call.no_answer": "CallNoAnswer",
    "payment.succeeded": "PaymentSucceeded",
    "payment.canceled": "PaymentCanceled",
    "payment.expired": "PaymentExpired",
    "payment.declined": "PaymentDeclined",
    "payment.authorized": "PaymentAuthorized",
    "connection.created": "ConnectionCreated",
    "connection.revoked": "ConnectionRevoked",
    "zero_day_retention.updated": "ZeroDayRetentionUpdated",
    "phone_number.forwarding_updated": "PhoneNumberForwardingUpdated",
    "environment.line_moved": "EnvironmentLineMoved",
    "contact_card.created": "ContactCardCreated",
    "contact_card.updated": "ContactCardUpdated",
    "contact_card.deleted": "ContactCardDeleted",
    "api_token.created": "APITokenCreated",
    "api_token.renamed": "APITokenRenamed",
    "api_token.expiry_scheduled": "APITokenExpiryScheduled",
    "api_token.expired": "APITokenExpired",
    "api_token.activated": "APITokenActivated",
    "api_token.deleted": "APITokenDeleted",
    "environment.created": "EnvironmentCreated",
    "environment.renamed": "EnvironmentRenamed",
    "environment.deleted": "EnvironmentDeleted",
    "webhook_subscription.created": "WebhookSubscriptionCreated",
    "webhook_subscription.deleted": "WebhookSubscriptionDeleted",
    "webhook_subscription.target_url_changed": "WebhookSubscriptionTargetURLChanged",
    "webhook_subscription.enabled": "WebhookSubscriptionEnabled",
    "webhook_subscription.disabled": "WebhookSubscriptionDisabled",
    "webhook_subscription.events.updated": "WebhookSubscriptionEventsUpdated",
    "webhook_subscription.phone_numbers.updated": "WebhookSubscriptionPhoneNumbersUpdated",
    "webhook_subscription.routing_headers_set": "WebhookSubscriptionRoutingHeadersSet",
    "webhook_subscription.routing_headers_cleared": "WebhookSubscriptionRoutingHeadersCleared",
    "team_member.added": "TeamMemberAdded",
    "team_member.signed_in": "TeamMemberSignedIn",
    "team_member.signed_out": "TeamMemberSignedOut",
}
"""The name of the class in ``models``, by the type of the event."""

if TYPE_CHECKING:
    from .models import APITokenActivated as APITokenActivated
    from .models import APITokenCreated as APITokenCreated
    from .models import APITokenDeleted as APITokenDeleted
    from .models import APITokenExpired as APITokenExpired
    from .models import APITokenExpiryScheduled as APITokenExpiryScheduled
    from .models import APITokenRenamed as APITokenRenamed
    from .models import CallAnswered as CallAnswered
    from .models import CallDeclined as CallDeclined
    from .models import CallEnded as CallEnded
    from .models import CallFailed as CallFailed
    from .models import CallInitiated as CallInitiated
    from .models import CallNoAnswer as CallNoAnswer
    from .models import CallRinging as CallRinging
    from .models import ChatBackgroundUpdated as ChatBackgroundUpdated
    from .models import ChatBackgroundUpdateFailed as ChatBackgroundUpdateFailed
    from .models import ChatCreated as ChatCreated
    from .models import ChatGroupIconUpdated as ChatGroupIconUpdated
    from .models import ChatGroupIconUpdateFailed as ChatGroupIconUpdateFailed
    from .models import ChatGroupNameUpdated as ChatGroupNameUpdated
    from .models import ChatGroupNameUpdateFailed as ChatGroupNameUpdateFailed
    from .models import ChatTypingIndicatorStarted as ChatTypingIndicatorStarted
    from .models import ChatTypingIndicatorStopped as ChatTypingIndicatorStopped
    from .models import ConnectionCreated as ConnectionCreated
    from .models import ConnectionRevoked as ConnectionRevoked
    from .models import ContactCardCreated as ContactCardCreated
    from .models import ContactCardDeleted as ContactCardDeleted
    from .models import ContactCardReceived as ContactCardReceived
    from .models import ContactCardUpdated as ContactCardUpdated
    from .models import EnvironmentCreated as EnvironmentCreated
    from .models import EnvironmentDeleted as EnvironmentDeleted
    from .models import EnvironmentLineMoved as EnvironmentLineMoved
    from .models import EnvironmentRenamed as EnvironmentRenamed
    from .models import LocationSharingStarted as LocationSharingStarted
    from .models import LocationSharingStopped as LocationSharingStopped
    from .models import MessageDelivered as MessageDelivered
    from .models import MessageDeliveredV2025 as MessageDeliveredV2025
    from .models import MessageEdited as MessageEdited
    from .models import MessageFailed as MessageFailed
    from .models import MessageRead as MessageRead
    from .models import MessageReadV2025 as MessageReadV2025
    from .models import MessageReceived as MessageReceived
    from .models import MessageReceivedV2025 as MessageReceivedV2025
    from .models import MessageSent as MessageSent
    from .models import MessageSentV2025 as MessageSentV2025
    from .models import ParticipantAdded as ParticipantAdded
    from .models import ParticipantRemoved as ParticipantRemoved
    from .models import PaymentAuthorized as PaymentAuthorized
    from .models import PaymentCanceled as PaymentCanceled
    from .models import PaymentDeclined as PaymentDeclined
    from .models import PaymentExpired as PaymentExpired
    from .models import PaymentSucceeded as PaymentSucceeded
    from .models import PhoneNumberAssigned as PhoneNumberAssigned
    from .models import PhoneNumberForwardingUpdated as PhoneNumberForwardingUpdated
    from .models import PhoneNumberReleased as PhoneNumberReleased
    from .models import PhoneNumberStatusUpdated as PhoneNumberStatusUpdated
    from .models import PollDelivered as PollDelivered
    from .models import PollFailed as PollFailed
    from .models import PollReactionAdded as PollReactionAdded
    from .models import PollRead as PollRead
    from .models import PollReceived as PollReceived
    from .models import PollSent as PollSent
    from .models import PollUpdated as PollUpdated
    from .models import PollVoteAdded as PollVoteAdded
    from .models import PollVoteRemoved as PollVoteRemoved
    from .models import ReactionAdded as ReactionAdded
    from .models import ReactionRemoved as ReactionRemoved
    from .models import TeamMemberAdded as TeamMemberAdded
    from .models import TeamMemberSignedIn as TeamMemberSignedIn
    from .models import TeamMemberSignedOut as TeamMemberSignedOut
    from .models import WebhookSubscriptionCreated as WebhookSubscriptionCreated
    from .models import WebhookSubscriptionDeleted as WebhookSubscriptionDeleted
    from .models import WebhookSubscriptionDisabled as WebhookSubscriptionDisabled
    from .models import WebhookSubscriptionEnabled as WebhookSubscriptionEnabled
    from .models import WebhookSubscriptionEventsUpdated as WebhookSubscriptionEventsUpdated
    from .models import WebhookSubscriptionPhoneNumbersUpdated as WebhookSubscriptionPhoneNumbersUpdated
    from .models import WebhookSubscriptionRoutingHeadersCleared as WebhookSubscriptionRoutingHeadersCleared
    from .models import WebhookSubscriptionRoutingHeadersSet as WebhookSubscriptionRoutingHeadersSet
    from .models import WebhookSubscriptionTargetURLChanged as WebhookSubscriptionTargetURLChanged
    from .models import ZeroDayRetentionUpdated as ZeroDayRetentionUpdated

    DocumentedEvent: TypeAlias = (
        APITokenActivated
        | APITokenCreated
        | APITokenDeleted
        | APITokenExpired
        | APITokenExpiryScheduled
        | APITokenRenamed
        | CallAnswered
        | CallDeclined
        | CallEnded
        | CallFailed
        | CallInitiated
        | CallNoAnswer
        | CallRinging
        | ChatBackgroundUpdated
        | ChatBackgroundUpdateFailed
        | ChatCreated
        | ChatGroupIconUpdated
        | ChatGroupIconUpdateFailed
        | ChatGroupNameUpdated
        | ChatGroupNameUpdateFailed
        | ChatTypingIndicatorStarted
        | ChatTypingIndicatorStopped
        | ConnectionCreated
        | ConnectionRevoked
        | ContactCardCreated
        | ContactCardDeleted
        | ContactCardReceived
        | ContactCardUpdated
        | EnvironmentCreated
        | EnvironmentDeleted
        | EnvironmentLineMoved
        | EnvironmentRenamed
        | LocationSharingStarted
        | LocationSharingStopped
        | MessageDelivered
        | MessageDeliveredV2025
        | MessageEdited
        | MessageFailed
        | MessageRead
        | MessageReadV2025
        | MessageReceived
        | MessageReceivedV2025
        | MessageSent
        | MessageSentV2025
        | ParticipantAdded
        | ParticipantRemoved
        | PaymentAuthorized
        | PaymentCanceled
        | PaymentDeclined
        | PaymentExpired
        | PaymentSucceeded
        | PhoneNumberAssigned
        | PhoneNumberForwardingUpdated
        | PhoneNumberReleased
        | PhoneNumberStatusUpdated
        | PollDelivered
        | PollFailed
        | PollReactionAdded
        | PollRead
        | PollReceived
        | PollSent
        | PollUpdated
        | PollVoteAdded
        | PollVoteRemoved
        | ReactionAdded
        | ReactionRemoved
        | TeamMemberAdded
        | TeamMemberSignedIn
        | TeamMemberSignedOut
        | WebhookSubscriptionCreated
        | WebhookSubscriptionDeleted
        | WebhookSubscriptionDisabled
        | WebhookSubscriptionEnabled
        | WebhookSubscriptionEventsUpdated
        | WebhookSubscriptionPhoneNumbersUpdated
        | WebhookSubscriptionRoutingHeadersCleared
        | WebhookSubscriptionRoutingHeadersSet
        | WebhookSubscriptionTargetURLChanged
        | ZeroDayRetentionUpdated
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
    "APITokenActivated",
    "APITokenCreated",
    "APITokenDeleted",
    "APITokenExpired",
    "APITokenExpiryScheduled",
    "APITokenRenamed",
    "CallAnswered",
    "CallDeclined",
    "CallEnded",
    "CallFailed",
    "CallInitiated",
    "CallNoAnswer",
    "CallRinging",
    "ChatBackgroundUpdateFailed",
    "ChatBackgroundUpdated",
    "ChatCreated",
    "ChatGroupIconUpdateFailed",
    "ChatGroupIconUpdated",
    "ChatGroupNameUpdateFailed",
    "ChatGroupNameUpdated",
    "ChatTypingIndicatorStarted",
    "ChatTypingIndicatorStopped",
    "ConnectionCreated",
    "ConnectionRevoked",
    "ContactCardCreated",
    "ContactCardDeleted",
    "ContactCardReceived",
    "ContactCardUpdated",
    "DocumentedEvent",
    "EnvironmentCreated",
    "EnvironmentDeleted",
    "EnvironmentLineMoved",
    "EnvironmentRenamed",
    "LocationSharingStarted",
    "LocationSharingStopped",
    "MessageDelivered",
    "MessageDeliveredV2025",
    "MessageEdited",
    "MessageFailed",
    "MessageRead",
    "MessageReadV2025",
    "MessageReceived",
    "MessageReceivedV2025",
    "MessageSent",
    "MessageSentV2025",
    "ParticipantAdded",
    "ParticipantRemoved",
    "PaymentAuthorized",
    "PaymentCanceled",
    "PaymentDeclined",
    "PaymentExpired",
    "PaymentSucceeded",
    "PhoneNumberAssigned",
    "PhoneNumberForwardingUpdated",
    "PhoneNumberReleased",
    "PhoneNumberStatusUpdated",
    "PollDelivered",
    "PollFailed",
    "PollReactionAdded",
    "PollRead",
    "PollReceived",
    "PollSent",
    "PollUpdated",
    "PollVoteAdded",
    "PollVoteRemoved",
    "ReactionAdded",
    "ReactionRemoved",
    "TeamMemberAdded",
    "TeamMemberSignedIn",
    "TeamMemberSignedOut",
    "WebhookSubscriptionCreated",
    "WebhookSubscriptionDeleted",
    "WebhookSubscriptionDisabled",
    "WebhookSubscriptionEnabled",
    "WebhookSubscriptionEventsUpdated",
    "WebhookSubscriptionPhoneNumbersUpdated",
    "WebhookSubscriptionRoutingHeadersCleared",
    "WebhookSubscriptionRoutingHeadersSet",
    "WebhookSubscriptionTargetURLChanged",
    "ZeroDayRetentionUpdated",
    "event_class",
)


def event_class(type_: str) -> Any:
    """Return the class of an event type.

    Raises:
        KeyError: The type is not documented.
    """
    return getattr(import_module(".models", __package__), EVENTS[type_])
