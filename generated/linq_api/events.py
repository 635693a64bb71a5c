"""Which class the body of each webhook event is, by the event's type."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .models import (
        APITokenActivated,
        APITokenCreated,
        APITokenDeleted,
        APITokenExpired,
        APITokenExpiryScheduled,
        APITokenRenamed,
        CallAnswered,
        CallDeclined,
        CallEnded,
        CallFailed,
        CallInitiated,
        CallNoAnswer,
        CallRinging,
        ChatBackgroundUpdated,
        ChatBackgroundUpdateFailed,
        ChatCreated,
        ChatGroupIconUpdated,
        ChatGroupIconUpdateFailed,
        ChatGroupNameUpdated,
        ChatGroupNameUpdateFailed,
        ChatTypingIndicatorStarted,
        ChatTypingIndicatorStopped,
        ConnectionCreated,
        ConnectionRevoked,
        ContactCardCreated,
        ContactCardDeleted,
        ContactCardReceived,
        ContactCardUpdated,
        EnvironmentCreated,
        EnvironmentDeleted,
        EnvironmentLineMoved,
        EnvironmentRenamed,
        LocationSharingStarted,
        LocationSharingStopped,
        MessageDelivered,
        MessageDeliveredV2025,
        MessageEdited,
        MessageFailed,
        MessageRead,
        MessageReadV2025,
        MessageReceived,
        MessageReceivedV2025,
        MessageSent,
        MessageSentV2025,
        ParticipantAdded,
        ParticipantRemoved,
        PaymentAuthorized,
        PaymentCanceled,
        PaymentDeclined,
        PaymentExpired,
        PaymentSucceeded,
        PhoneNumberAssigned,
        PhoneNumberForwardingUpdated,
        PhoneNumberReleased,
        PhoneNumberStatusUpdated,
        PollDelivered,
        PollFailed,
        PollReactionAdded,
        PollRead,
        PollReceived,
        PollSent,
        PollUpdated,
        PollVoteAdded,
        PollVoteRemoved,
        ReactionAdded,
        ReactionRemoved,
        TeamMemberAdded,
        TeamMemberSignedIn,
        TeamMemberSignedOut,
        WebhookSubscriptionCreated,
        WebhookSubscriptionDeleted,
        WebhookSubscriptionDisabled,
        WebhookSubscriptionEnabled,
        WebhookSubscriptionEventsUpdated,
        WebhookSubscriptionPhoneNumbersUpdated,
        WebhookSubscriptionRoutingHeadersCleared,
        WebhookSubscriptionRoutingHeadersSet,
        WebhookSubscriptionTargetURLChanged,
        ZeroDayRetentionUpdated,
    )

    Event: TypeAlias = (
        MessageSent
        | MessageSentV2025
        | MessageReceived
        | MessageReceivedV2025
        | MessageDelivered
        | MessageDeliveredV2025
        | MessageRead
        | MessageReadV2025
        | MessageFailed
        | MessageEdited
        | ReactionAdded
        | ReactionRemoved
        | ParticipantAdded
        | ParticipantRemoved
        | ChatCreated
        | ChatGroupNameUpdated
        | ChatGroupIconUpdated
        | ChatGroupNameUpdateFailed
        | ChatGroupIconUpdateFailed
        | ChatBackgroundUpdated
        | ChatBackgroundUpdateFailed
        | ChatTypingIndicatorStarted
        | ChatTypingIndicatorStopped
        | LocationSharingStarted
        | LocationSharingStopped
        | PhoneNumberStatusUpdated
        | PhoneNumberAssigned
        | PhoneNumberReleased
        | ContactCardReceived
        | PollSent
        | PollDelivered
        | PollRead
        | PollReceived
        | PollFailed
        | PollUpdated
        | PollVoteAdded
        | PollVoteRemoved
        | PollReactionAdded
        | CallInitiated
        | CallRinging
        | CallAnswered
        | CallEnded
        | CallFailed
        | CallDeclined
        | CallNoAnswer
        | PaymentSucceeded
        | PaymentCanceled
        | PaymentExpired
        | PaymentDeclined
        | PaymentAuthorized
        | ConnectionCreated
        | ConnectionRevoked
        | ZeroDayRetentionUpdated
        | PhoneNumberForwardingUpdated
        | EnvironmentLineMoved
        | ContactCardCreated
        | ContactCardUpdated
        | ContactCardDeleted
        | APITokenCreated
        | APITokenRenamed
        | APITokenExpiryScheduled
        | APITokenExpired
        | APITokenActivated
        | APITokenDeleted
        | EnvironmentCreated
        | EnvironmentRenamed
        | EnvironmentDeleted
        | WebhookSubscriptionCreated
        | WebhookSubscriptionDeleted
        | WebhookSubscriptionTargetURLChanged
        | WebhookSubscriptionEnabled
        | WebhookSubscriptionDisabled
        | WebhookSubscriptionEventsUpdated
        | WebhookSubscriptionPhoneNumbersUpdated
        | WebhookSubscriptionRoutingHeadersSet
        | WebhookSubscriptionRoutingHeadersCleared
        | TeamMemberAdded
        | TeamMemberSignedIn
        | TeamMemberSignedOut
    )
    """Any documented event."""

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
"""The class's name in ``models``, by the event's type."""


def event_class(type_: str) -> Any:
    """Give the class of an event type.

    Raises:
        KeyError: The type is not documented.
    """
    return getattr(import_module(".models", __package__), EVENTS[type_])
