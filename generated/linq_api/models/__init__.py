"""Data models of requests, responses and webhook events."""

from typing import TYPE_CHECKING

from .._lazy_modules import attach

_LAZY_IMPORTS = {
    "AccountActor": ".account_actor",
    "AccountActorType": ".account_actor_type",
    "AccountChange": ".account_change",
    "AccountContactCard": ".account_contact_card",
    "AccountEnvironment": ".account_environment",
    "AccountEventData": ".account_event_data",
    "AccountOrigin": ".account_origin",
    "AccountSubscription": ".account_subscription",
    "AccountTeamMember": ".account_team_member",
    "AccountToken": ".account_token",
    "Ack": ".ack",
    "APITokenActivated": ".api_token_activated",
    "APITokenCreated": ".api_token_created",
    "APITokenDeleted": ".api_token_deleted",
    "APITokenExpired": ".api_token_expired",
    "APITokenExpiryScheduled": ".api_token_expiry_scheduled",
    "APITokenRenamed": ".api_token_renamed",
    "AppCardPart": ".app_card_part",
    "AppCardPartResponse": ".app_card_part_response",
    "AppCardUpdate": ".app_card_update",
    "AppClipPart": ".app_clip_part",
    "AppClipPartResponse": ".app_clip_part_response",
    "AppIdentity": ".app_identity",
    "AppIdentityResponse": ".app_identity_response",
    "Attachment": ".attachment",
    "AttachmentCreate": ".attachment_create",
    "AttachmentStatus": ".attachment_status",
    "AttachmentUpload": ".attachment_upload",
    "AuditDriver": ".audit_driver",
    "AuditImpact": ".audit_impact",
    "AuditStatus": ".audit_status",
    "AvailableNumber": ".available_number",
    "BackgroundStyle": ".background_style",
    "BackgroundType": ".background_type",
    "BackgroundUpdatedData": ".background_updated_data",
    "BlockedHandle": ".blocked_handle",
    "BlockedHandleList": ".blocked_handle_list",
    "BubbleEffect": ".bubble_effect",
    "CallAnswered": ".call_answered",
    "CallDeclined": ".call_declined",
    "CallEnded": ".call_ended",
    "CallEventData": ".call_event_data",
    "CallFailed": ".call_failed",
    "CallInitiated": ".call_initiated",
    "CallNoAnswer": ".call_no_answer",
    "CallRinging": ".call_ringing",
    "CapabilityReason": ".capability_reason",
    "CapabilityResponse": ".capability_response",
    "CardLayout": ".card_layout",
    "CardLayoutResponse": ".card_layout_response",
    "Chat": ".chat",
    "ChatBackground": ".chat_background",
    "ChatBackgroundUpdateFailed": ".chat_background_update_failed",
    "ChatBackgroundUpdated": ".chat_background_updated",
    "ChatCreate": ".chat_create",
    "ChatCreateResponse": ".chat_create_response",
    "ChatCreated": ".chat_created",
    "ChatCreatedData": ".chat_created_data",
    "ChatGroupIconUpdateFailed": ".chat_group_icon_update_failed",
    "ChatGroupIconUpdated": ".chat_group_icon_updated",
    "ChatGroupNameUpdateFailed": ".chat_group_name_update_failed",
    "ChatGroupNameUpdated": ".chat_group_name_updated",
    "ChatHandle": ".chat_handle",
    "ChatHealth": ".chat_health",
    "ChatList": ".chat_list",
    "ChatTypingIndicatorStarted": ".chat_typing_indicator_started",
    "ChatTypingIndicatorStopped": ".chat_typing_indicator_stopped",
    "ChatUpdate": ".chat_update",
    "ChatUpdateFailedData": ".chat_update_failed_data",
    "ChatUpdateResponse": ".chat_update_response",
    "ColorBackground": ".color_background",
    "ColorVariant": ".color_variant",
    "ConnectionCreated": ".connection_created",
    "ConnectionEventData": ".connection_event_data",
    "ConnectionRevoked": ".connection_revoked",
    "ContactCard": ".contact_card",
    "ContactCardCreate": ".contact_card_create",
    "ContactCardCreated": ".contact_card_created",
    "ContactCardDeleted": ".contact_card_deleted",
    "ContactCardList": ".contact_card_list",
    "ContactCardReceived": ".contact_card_received",
    "ContactCardReceivedData": ".contact_card_received_data",
    "ContactCardUpdate": ".contact_card_update",
    "ContactCardUpdated": ".contact_card_updated",
    "ContinuationMessage": ".continuation_message",
    "CreatedChat": ".created_chat",
    "DeliveryStatus": ".delivery_status",
    "DynamicBackground": ".dynamic_background",
    "DynamicStyle": ".dynamic_style",
    "DynamicVariant": ".dynamic_variant",
    "EditedPart": ".edited_part",
    "EffectType": ".effect_type",
    "EnvironmentCreated": ".environment_created",
    "EnvironmentDeleted": ".environment_deleted",
    "EnvironmentLineMoved": ".environment_line_moved",
    "EnvironmentRenamed": ".environment_renamed",
    "EnvironmentType": ".environment_type",
    "ErrorDetail": ".error_detail",
    "ErrorResponse": ".error_response",
    "EventChat": ".event_chat",
    "Experience": ".experience",
    "ExperienceAction": ".experience_action",
    "ExperienceCall": ".experience_call",
    "ExperienceField": ".experience_field",
    "ExperienceFieldType": ".experience_field_type",
    "ExperienceFields": ".experience_fields",
    "ExperienceList": ".experience_list",
    "ExperienceParams": ".experience_params",
    "Feature": ".feature",
    "FeatureCollection": ".feature_collection",
    "FeatureProperties": ".feature_properties",
    "FieldChange": ".field_change",
    "FromReason": ".from_reason",
    "FromSelection": ".from_selection",
    "GroupUpdatedData": ".group_updated_data",
    "HandleBlock": ".handle_block",
    "HandleBlockResponse": ".handle_block_response",
    "HandleStatus": ".handle_status",
    "HandleUnblock": ".handle_unblock",
    "HealthStatus": ".health_status",
    "IMessageCheck": ".i_message_check",
    "InlineSticker": ".inline_sticker",
    "InlineStickerResponse": ".inline_sticker_response",
    "LegacyPhoneNumber": ".legacy_phone_number",
    "LegacyPhoneNumberList": ".legacy_phone_number_list",
    "LineReputation": ".line_reputation",
    "LineState": ".line_state",
    "LineType": ".line_type",
    "LinkPart": ".link_part",
    "LinkPartResponse": ".link_part_response",
    "ListObject": ".list_object",
    "LocationAck": ".location_ack",
    "LocationResponse": ".location_response",
    "LocationSharingStarted": ".location_sharing_started",
    "LocationSharingStartedData": ".location_sharing_started_data",
    "LocationSharingStopped": ".location_sharing_stopped",
    "LocationSharingStoppedData": ".location_sharing_stopped_data",
    "LocationStop": ".location_stop",
    "MediaPart": ".media_part",
    "MediaPartResponse": ".media_part_response",
    "Mention": ".mention",
    "Message": ".message",
    "MessageBodyV2025": ".message_body_v2025",
    "MessageContent": ".message_content",
    "MessageCreate": ".message_create",
    "MessageCreateResponse": ".message_create_response",
    "MessageDelivered": ".message_delivered",
    "MessageDeliveredDataV2025": ".message_delivered_data_v2025",
    "MessageDeliveredV2025": ".message_delivered_v2025",
    "MessageDirection": ".message_direction",
    "MessageEdit": ".message_edit",
    "MessageEdited": ".message_edited",
    "MessageEditedData": ".message_edited_data",
    "MessageEffect": ".message_effect",
    "MessageEffectResponse": ".message_effect_response",
    "MessageEventData": ".message_event_data",
    "MessageEventDataV2025": ".message_event_data_v2025",
    "MessageFailed": ".message_failed",
    "MessageFailedData": ".message_failed_data",
    "MessageList": ".message_list",
    "MessageOrder": ".message_order",
    "MessageRead": ".message_read",
    "MessageReadDataV2025": ".message_read_data_v2025",
    "MessageReadV2025": ".message_read_v2025",
    "MessageReceived": ".message_received",
    "MessageReceivedV2025": ".message_received_v2025",
    "MessageSend": ".message_send",
    "MessageSendResponse": ".message_send_response",
    "MessageSent": ".message_sent",
    "MessageSentV2025": ".message_sent_v2025",
    "NaturalReferences": ".natural_references",
    "OptOutChat": ".opt_out_chat",
    "ParticipantAdd": ".participant_add",
    "ParticipantAdded": ".participant_added",
    "ParticipantAddedData": ".participant_added_data",
    "ParticipantRemove": ".participant_remove",
    "ParticipantRemoved": ".participant_removed",
    "ParticipantRemovedData": ".participant_removed_data",
    "Payment": ".payment",
    "PaymentAuthorized": ".payment_authorized",
    "PaymentCanceled": ".payment_canceled",
    "PaymentConnectionStatus": ".payment_connection_status",
    "PaymentCreate": ".payment_create",
    "PaymentCredentials": ".payment_credentials",
    "PaymentCurrency": ".payment_currency",
    "PaymentDeclined": ".payment_declined",
    "PaymentDiscount": ".payment_discount",
    "PaymentDiscountResponse": ".payment_discount_response",
    "PaymentEventData": ".payment_event_data",
    "PaymentEventStatus": ".payment_event_status",
    "PaymentExpired": ".payment_expired",
    "PaymentHandleConnection": ".payment_handle_connection",
    "PaymentHandleVerify": ".payment_handle_verify",
    "PaymentHandoff": ".payment_handoff",
    "PaymentInterval": ".payment_interval",
    "PaymentMerchant": ".payment_merchant",
    "PaymentMerchantResponse": ".payment_merchant_response",
    "PaymentMetadata": ".payment_metadata",
    "PaymentMode": ".payment_mode",
    "PaymentProvider": ".payment_provider",
    "PaymentProviderConnect": ".payment_provider_connect",
    "PaymentProviderConnectResponse": ".payment_provider_connect_response",
    "PaymentProviderStatus": ".payment_provider_status",
    "PaymentRail": ".payment_rail",
    "PaymentRequest": ".payment_request",
    "PaymentRequestCreate": ".payment_request_create",
    "PaymentRequestList": ".payment_request_list",
    "PaymentRequestStatus": ".payment_request_status",
    "PaymentStatus": ".payment_status",
    "PaymentSucceeded": ".payment_succeeded",
    "PhoneNumber": ".phone_number",
    "PhoneNumberAssigned": ".phone_number_assigned",
    "PhoneNumberCapabilities": ".phone_number_capabilities",
    "PhoneNumberChangedData": ".phone_number_changed_data",
    "PhoneNumberForwardingUpdated": ".phone_number_forwarding_updated",
    "PhoneNumberList": ".phone_number_list",
    "PhoneNumberReleased": ".phone_number_released",
    "PhoneNumberStatusUpdated": ".phone_number_status_updated",
    "PhoneNumberStatusUpdatedData": ".phone_number_status_updated_data",
    "PhoneNumberUpdate": ".phone_number_update",
    "PhoneNumberUpdateResponse": ".phone_number_update_response",
    "PhotoBackground": ".photo_background",
    "Point": ".point",
    "Poll": ".poll",
    "PollCreate": ".poll_create",
    "PollDelivered": ".poll_delivered",
    "PollDraft": ".poll_draft",
    "PollError": ".poll_error",
    "PollEventData": ".poll_event_data",
    "PollFailed": ".poll_failed",
    "PollFailedData": ".poll_failed_data",
    "PollMessage": ".poll_message",
    "PollOption": ".poll_option",
    "PollOptionDraft": ".poll_option_draft",
    "PollOptionsAdd": ".poll_options_add",
    "PollReactionAdded": ".poll_reaction_added",
    "PollRead": ".poll_read",
    "PollReceived": ".poll_received",
    "PollReceivedData": ".poll_received_data",
    "PollSent": ".poll_sent",
    "PollUpdated": ".poll_updated",
    "PollUpdatedData": ".poll_updated_data",
    "PollVoteAdded": ".poll_vote_added",
    "PollVoteCast": ".poll_vote_cast",
    "PollVoteData": ".poll_vote_data",
    "PollVoteOperation": ".poll_vote_operation",
    "PollVoteRemoved": ".poll_vote_removed",
    "PollVoter": ".poll_voter",
    "PreferredServiceEcho": ".preferred_service_echo",
    "RCSCheck": ".rcs_check",
    "Reaction": ".reaction",
    "ReactionAdded": ".reaction_added",
    "ReactionEventData": ".reaction_event_data",
    "ReactionOperation": ".reaction_operation",
    "ReactionRemoved": ".reaction_removed",
    "ReactionSend": ".reaction_send",
    "ReactionType": ".reaction_type",
    "RepliedTo": ".replied_to",
    "ReplyTo": ".reply_to",
    "Reputation": ".reputation",
    "ReputationActionItem": ".reputation_action_item",
    "ReputationAudit": ".reputation_audit",
    "ReputationAuditStarted": ".reputation_audit_started",
    "ReputationDriver": ".reputation_driver",
    "ReputationEvidence": ".reputation_evidence",
    "ReputationReport": ".reputation_report",
    "ScreenEffect": ".screen_effect",
    "SentMessage": ".sent_message",
    "SentVoiceMemo": ".sent_voice_memo",
    "ServiceType": ".service_type",
    "SignInMethod": ".sign_in_method",
    "Sticker": ".sticker",
    "StickerPlace": ".sticker_place",
    "StickerPlaceResponse": ".sticker_place_response",
    "StickerPlacement": ".sticker_placement",
    "StripeReferences": ".stripe_references",
    "SupportedContentType": ".supported_content_type",
    "TeamMemberAdded": ".team_member_added",
    "TeamMemberSignedIn": ".team_member_signed_in",
    "TeamMemberSignedOut": ".team_member_signed_out",
    "TeamRole": ".team_role",
    "TextAnimation": ".text_animation",
    "TextDecoration": ".text_decoration",
    "TextDecorationResponse": ".text_decoration_response",
    "TextPart": ".text_part",
    "TextPartResponse": ".text_part_response",
    "TextStyle": ".text_style",
    "TypingData": ".typing_data",
    "UnhealthyChat": ".unhealthy_chat",
    "UnknownPart": ".unknown_part",
    "UploadHeaders": ".upload_headers",
    "UploadMethod": ".upload_method",
    "VoiceMemoChat": ".voice_memo_chat",
    "VoiceMemoFile": ".voice_memo_file",
    "VoiceMemoSend": ".voice_memo_send",
    "VoiceMemoSendResponse": ".voice_memo_send_response",
    "WebhookEnvelope": ".webhook_envelope",
    "WebhookEnvelopeV2025": ".webhook_envelope_v2025",
    "WebhookEventList": ".webhook_event_list",
    "WebhookEventType": ".webhook_event_type",
    "WebhookSubscription": ".webhook_subscription",
    "WebhookSubscriptionCreate": ".webhook_subscription_create",
    "WebhookSubscriptionCreateResponse": ".webhook_subscription_create_response",
    "WebhookSubscriptionCreated": ".webhook_subscription_created",
    "WebhookSubscriptionDeleted": ".webhook_subscription_deleted",
    "WebhookSubscriptionDisabled": ".webhook_subscription_disabled",
    "WebhookSubscriptionEnabled": ".webhook_subscription_enabled",
    "WebhookSubscriptionEventsUpdated": ".webhook_subscription_events_updated",
    "WebhookSubscriptionList": ".webhook_subscription_list",
    "WebhookSubscriptionPhoneNumbersUpdated": ".webhook_subscription_phone_numbers_updated",
    "WebhookSubscriptionRoutingHeadersCleared": ".webhook_subscription_routing_headers_cleared",
    "WebhookSubscriptionRoutingHeadersSet": ".webhook_subscription_routing_headers_set",
    "WebhookSubscriptionTargetURLChanged": ".webhook_subscription_target_url_changed",
    "WebhookSubscriptionUpdate": ".webhook_subscription_update",
    "WebhookVersion": ".webhook_version",
    "ZeroDayRetentionUpdated": ".zero_day_retention_updated",
}

if TYPE_CHECKING:
    from .account_actor import AccountActor as AccountActor
    from .account_actor_type import AccountActorType as AccountActorType
    from .account_change import AccountChange as AccountChange
    from .account_contact_card import AccountContactCard as AccountContactCard
    from .account_environment import AccountEnvironment as AccountEnvironment
    from .account_event_data import AccountEventData as AccountEventData
    from .account_origin import AccountOrigin as AccountOrigin
    from .account_subscription import AccountSubscription as AccountSubscription
    from .account_team_member import AccountTeamMember as AccountTeamMember
    from .account_token import AccountToken as AccountToken
    from .ack import Ack as Ack
    from .api_token_activated import APITokenActivated as APITokenActivated
    from .api_token_created import APITokenCreated as APITokenCreated
    from .api_token_deleted import APITokenDeleted as APITokenDeleted
    from .api_token_expired import APITokenExpired as APITokenExpired
    from .api_token_expiry_scheduled import APITokenExpiryScheduled as APITokenExpiryScheduled
    from .api_token_renamed import APITokenRenamed as APITokenRenamed
    from .app_card_part import AppCardPart as AppCardPart
    from .app_card_part_response import AppCardPartResponse as AppCardPartResponse
    from .app_card_update import AppCardUpdate as AppCardUpdate
    from .app_clip_part import AppClipPart as AppClipPart
    from .app_clip_part_response import AppClipPartResponse as AppClipPartResponse
    from .app_identity import AppIdentity as AppIdentity
    from .app_identity_response import AppIdentityResponse as AppIdentityResponse
    from .attachment import Attachment as Attachment
    from .attachment_create import AttachmentCreate as AttachmentCreate
    from .attachment_status import AttachmentStatus as AttachmentStatus
    from .attachment_upload import AttachmentUpload as AttachmentUpload
    from .audit_driver import AuditDriver as AuditDriver
    from .audit_impact import AuditImpact as AuditImpact
    from .audit_status import AuditStatus as AuditStatus
    from .available_number import AvailableNumber as AvailableNumber
    from .background_style import BackgroundStyle as BackgroundStyle
    from .background_type import BackgroundType as BackgroundType
    from .background_updated_data import BackgroundUpdatedData as BackgroundUpdatedData
    from .blocked_handle import BlockedHandle as BlockedHandle
    from .blocked_handle_list import BlockedHandleList as BlockedHandleList
    from .bubble_effect import BubbleEffect as BubbleEffect
    from .call_answered import CallAnswered as CallAnswered
    from .call_declined import CallDeclined as CallDeclined
    from .call_ended import CallEnded as CallEnded
    from .call_event_data import CallEventData as CallEventData
    from .call_failed import CallFailed as CallFailed
    from .call_initiated import CallInitiated as CallInitiated
    from .call_no_answer import CallNoAnswer as CallNoAnswer
    from .call_ringing import CallRinging as CallRinging
    from .capability_reason import CapabilityReason as CapabilityReason
    from .capability_response import CapabilityResponse as CapabilityResponse
    from .card_layout import CardLayout as CardLayout
    from .card_layout_response import CardLayoutResponse as CardLayoutResponse
    from .chat import Chat as Chat
    from .chat_background import ChatBackground as ChatBackground
    from .chat_background_update_failed import ChatBackgroundUpdateFailed as ChatBackgroundUpdateFailed
    from .chat_background_updated import ChatBackgroundUpdated as ChatBackgroundUpdated
    from .chat_create import ChatCreate as ChatCreate
    from .chat_create_response import ChatCreateResponse as ChatCreateResponse
    from .chat_created import ChatCreated as ChatCreated
    from .chat_created_data import ChatCreatedData as ChatCreatedData
    from .chat_group_icon_update_failed import ChatGroupIconUpdateFailed as ChatGroupIconUpdateFailed
    from .chat_group_icon_updated import ChatGroupIconUpdated as ChatGroupIconUpdated
    from .chat_group_name_update_failed import ChatGroupNameUpdateFailed as ChatGroupNameUpdateFailed
    from .chat_group_name_updated import ChatGroupNameUpdated as ChatGroupNameUpdated
    from .chat_handle import ChatHandle as ChatHandle
    from .chat_health import ChatHealth as ChatHealth
    from .chat_list import ChatList as ChatList
    from .chat_typing_indicator_started import ChatTypingIndicatorStarted as ChatTypingIndicatorStarted
    from .chat_typing_indicator_stopped import ChatTypingIndicatorStopped as ChatTypingIndicatorStopped
    from .chat_update import ChatUpdate as ChatUpdate
    from .chat_update_failed_data import ChatUpdateFailedData as ChatUpdateFailedData
    from .chat_update_response import ChatUpdateResponse as ChatUpdateResponse
    from .color_background import ColorBackground as ColorBackground
    from .color_variant import ColorVariant as ColorVariant
    from .connection_created import ConnectionCreated as ConnectionCreated
    from .connection_event_data import ConnectionEventData as ConnectionEventData
    from .connection_revoked import ConnectionRevoked as ConnectionRevoked
    from .contact_card import ContactCard as ContactCard
    from .contact_card_create import ContactCardCreate as ContactCardCreate
    from .contact_card_created import ContactCardCreated as ContactCardCreated
    from .contact_card_deleted import ContactCardDeleted as ContactCardDeleted
    from .contact_card_list import ContactCardList as ContactCardList
    from .contact_card_received import ContactCardReceived as ContactCardReceived
    from .contact_card_received_data import ContactCardReceivedData as ContactCardReceivedData
    from .contact_card_update import ContactCardUpdate as ContactCardUpdate
    from .contact_card_updated import ContactCardUpdated as ContactCardUpdated
    from .continuation_message import ContinuationMessage as ContinuationMessage
    from .created_chat import CreatedChat as CreatedChat
    from .delivery_status import DeliveryStatus as DeliveryStatus
    from .dynamic_background import DynamicBackground as DynamicBackground
    from .dynamic_style import DynamicStyle as DynamicStyle
    from .dynamic_variant import DynamicVariant as DynamicVariant
    from .edited_part import EditedPart as EditedPart
    from .effect_type import EffectType as EffectType
    from .environment_created import EnvironmentCreated as EnvironmentCreated
    from .environment_deleted import EnvironmentDeleted as EnvironmentDeleted
    from .environment_line_moved import EnvironmentLineMoved as EnvironmentLineMoved
    from .environment_renamed import EnvironmentRenamed as EnvironmentRenamed
    from .environment_type import EnvironmentType as EnvironmentType
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_response import ErrorResponse as ErrorResponse
    from .event_chat import EventChat as EventChat
    from .experience import Experience as Experience
    from .experience_action import ExperienceAction as ExperienceAction
    from .experience_call import ExperienceCall as ExperienceCall
    from .experience_field import ExperienceField as ExperienceField
    from .experience_field_type import ExperienceFieldType as ExperienceFieldType
    from .experience_fields import ExperienceFields as ExperienceFields
    from .experience_list import ExperienceList as ExperienceList
    from .experience_params import ExperienceParams as ExperienceParams
    from .feature import Feature as Feature
    from .feature_collection import FeatureCollection as FeatureCollection
    from .feature_properties import FeatureProperties as FeatureProperties
    from .field_change import FieldChange as FieldChange
    from .from_reason import FromReason as FromReason
    from .from_selection import FromSelection as FromSelection
    from .group_updated_data import GroupUpdatedData as GroupUpdatedData
    from .handle_block import HandleBlock as HandleBlock
    from .handle_block_response import HandleBlockResponse as HandleBlockResponse
    from .handle_status import HandleStatus as HandleStatus
    from .handle_unblock import HandleUnblock as HandleUnblock
    from .health_status import HealthStatus as HealthStatus
    from .i_message_check import IMessageCheck as IMessageCheck
    from .inline_sticker import InlineSticker as InlineSticker
    from .inline_sticker_response import InlineStickerResponse as InlineStickerResponse
    from .legacy_phone_number import LegacyPhoneNumber as LegacyPhoneNumber
    from .legacy_phone_number_list import LegacyPhoneNumberList as LegacyPhoneNumberList
    from .line_reputation import LineReputation as LineReputation
    from .line_state import LineState as LineState
    from .line_type import LineType as LineType
    from .link_part import LinkPart as LinkPart
    from .link_part_response import LinkPartResponse as LinkPartResponse
    from .list_object import ListObject as ListObject
    from .location_ack import LocationAck as LocationAck
    from .location_response import LocationResponse as LocationResponse
    from .location_sharing_started import LocationSharingStarted as LocationSharingStarted
    from .location_sharing_started_data import LocationSharingStartedData as LocationSharingStartedData
    from .location_sharing_stopped import LocationSharingStopped as LocationSharingStopped
    from .location_sharing_stopped_data import LocationSharingStoppedData as LocationSharingStoppedData
    from .location_stop import LocationStop as LocationStop
    from .media_part import MediaPart as MediaPart
    from .media_part_response import MediaPartResponse as MediaPartResponse
    from .mention import Mention as Mention
    from .message import Message as Message
    from .message_body_v2025 import MessageBodyV2025 as MessageBodyV2025
    from .message_content import MessageContent as MessageContent
    from .message_create import MessageCreate as MessageCreate
    from .message_create_response import MessageCreateResponse as MessageCreateResponse
    from .message_delivered import MessageDelivered as MessageDelivered
    from .message_delivered_data_v2025 import MessageDeliveredDataV2025 as MessageDeliveredDataV2025
    from .message_delivered_v2025 import MessageDeliveredV2025 as MessageDeliveredV2025
    from .message_direction import MessageDirection as MessageDirection
    from .message_edit import MessageEdit as MessageEdit
    from .message_edited import MessageEdited as MessageEdited
    from .message_edited_data import MessageEditedData as MessageEditedData
    from .message_effect import MessageEffect as MessageEffect
    from .message_effect_response import MessageEffectResponse as MessageEffectResponse
    from .message_event_data import MessageEventData as MessageEventData
    from .message_event_data_v2025 import MessageEventDataV2025 as MessageEventDataV2025
    from .message_failed import MessageFailed as MessageFailed
    from .message_failed_data import MessageFailedData as MessageFailedData
    from .message_list import MessageList as MessageList
    from .message_order import MessageOrder as MessageOrder
    from .message_read import MessageRead as MessageRead
    from .message_read_data_v2025 import MessageReadDataV2025 as MessageReadDataV2025
    from .message_read_v2025 import MessageReadV2025 as MessageReadV2025
    from .message_received import MessageReceived as MessageReceived
    from .message_received_v2025 import MessageReceivedV2025 as MessageReceivedV2025
    from .message_send import MessageSend as MessageSend
    from .message_send_response import MessageSendResponse as MessageSendResponse
    from .message_sent import MessageSent as MessageSent
    from .message_sent_v2025 import MessageSentV2025 as MessageSentV2025
    from .natural_references import NaturalReferences as NaturalReferences
    from .opt_out_chat import OptOutChat as OptOutChat
    from .participant_add import ParticipantAdd as ParticipantAdd
    from .participant_added import ParticipantAdded as ParticipantAdded
    from .participant_added_data import ParticipantAddedData as ParticipantAddedData
    from .participant_remove import ParticipantRemove as ParticipantRemove
    from .participant_removed import ParticipantRemoved as ParticipantRemoved
    from .participant_removed_data import ParticipantRemovedData as ParticipantRemovedData
    from .payment import Payment as Payment
    from .payment_authorized import PaymentAuthorized as PaymentAuthorized
    from .payment_canceled import PaymentCanceled as PaymentCanceled
    from .payment_connection_status import PaymentConnectionStatus as PaymentConnectionStatus
    from .payment_create import PaymentCreate as PaymentCreate
    from .payment_credentials import PaymentCredentials as PaymentCredentials
    from .payment_currency import PaymentCurrency as PaymentCurrency
    from .payment_declined import PaymentDeclined as PaymentDeclined
    from .payment_discount import PaymentDiscount as PaymentDiscount
    from .payment_discount_response import PaymentDiscountResponse as PaymentDiscountResponse
    from .payment_event_data import PaymentEventData as PaymentEventData
    from .payment_event_status import PaymentEventStatus as PaymentEventStatus
    from .payment_expired import PaymentExpired as PaymentExpired
    from .payment_handle_connection import PaymentHandleConnection as PaymentHandleConnection
    from .payment_handle_verify import PaymentHandleVerify as PaymentHandleVerify
    from .payment_handoff import PaymentHandoff as PaymentHandoff
    from .payment_interval import PaymentInterval as PaymentInterval
    from .payment_merchant import PaymentMerchant as PaymentMerchant
    from .payment_merchant_response import PaymentMerchantResponse as PaymentMerchantResponse
    from .payment_metadata import PaymentMetadata as PaymentMetadata
    from .payment_mode import PaymentMode as PaymentMode
    from .payment_provider import PaymentProvider as PaymentProvider
    from .payment_provider_connect import PaymentProviderConnect as PaymentProviderConnect
    from .payment_provider_connect_response import PaymentProviderConnectResponse as PaymentProviderConnectResponse
    from .payment_provider_status import PaymentProviderStatus as PaymentProviderStatus
    from .payment_rail import PaymentRail as PaymentRail
    from .payment_request import PaymentRequest as PaymentRequest
    from .payment_request_create import PaymentRequestCreate as PaymentRequestCreate
    from .payment_request_list import PaymentRequestList as PaymentRequestList
    from .payment_request_status import PaymentRequestStatus as PaymentRequestStatus
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_succeeded import PaymentSucceeded as PaymentSucceeded
    from .phone_number import PhoneNumber as PhoneNumber
    from .phone_number_assigned import PhoneNumberAssigned as PhoneNumberAssigned
    from .phone_number_capabilities import PhoneNumberCapabilities as PhoneNumberCapabilities
    from .phone_number_changed_data import PhoneNumberChangedData as PhoneNumberChangedData
    from .phone_number_forwarding_updated import PhoneNumberForwardingUpdated as PhoneNumberForwardingUpdated
    from .phone_number_list import PhoneNumberList as PhoneNumberList
    from .phone_number_released import PhoneNumberReleased as PhoneNumberReleased
    from .phone_number_status_updated import PhoneNumberStatusUpdated as PhoneNumberStatusUpdated
    from .phone_number_status_updated_data import PhoneNumberStatusUpdatedData as PhoneNumberStatusUpdatedData
    from .phone_number_update import PhoneNumberUpdate as PhoneNumberUpdate
    from .phone_number_update_response import PhoneNumberUpdateResponse as PhoneNumberUpdateResponse
    from .photo_background import PhotoBackground as PhotoBackground
    from .point import Point as Point
    from .poll import Poll as Poll
    from .poll_create import PollCreate as PollCreate
    from .poll_delivered import PollDelivered as PollDelivered
    from .poll_draft import PollDraft as PollDraft
    from .poll_error import PollError as PollError
    from .poll_event_data import PollEventData as PollEventData
    from .poll_failed import PollFailed as PollFailed
    from .poll_failed_data import PollFailedData as PollFailedData
    from .poll_message import PollMessage as PollMessage
    from .poll_option import PollOption as PollOption
    from .poll_option_draft import PollOptionDraft as PollOptionDraft
    from .poll_options_add import PollOptionsAdd as PollOptionsAdd
    from .poll_reaction_added import PollReactionAdded as PollReactionAdded
    from .poll_read import PollRead as PollRead
    from .poll_received import PollReceived as PollReceived
    from .poll_received_data import PollReceivedData as PollReceivedData
    from .poll_sent import PollSent as PollSent
    from .poll_updated import PollUpdated as PollUpdated
    from .poll_updated_data import PollUpdatedData as PollUpdatedData
    from .poll_vote_added import PollVoteAdded as PollVoteAdded
    from .poll_vote_cast import PollVoteCast as PollVoteCast
    from .poll_vote_data import PollVoteData as PollVoteData
    from .poll_vote_operation import PollVoteOperation as PollVoteOperation
    from .poll_vote_removed import PollVoteRemoved as PollVoteRemoved
    from .poll_voter import PollVoter as PollVoter
    from .preferred_service_echo import PreferredServiceEcho as PreferredServiceEcho
    from .rcs_check import RCSCheck as RCSCheck
    from .reaction import Reaction as Reaction
    from .reaction_added import ReactionAdded as ReactionAdded
    from .reaction_event_data import ReactionEventData as ReactionEventData
    from .reaction_operation import ReactionOperation as ReactionOperation
    from .reaction_removed import ReactionRemoved as ReactionRemoved
    from .reaction_send import ReactionSend as ReactionSend
    from .reaction_type import ReactionType as ReactionType
    from .replied_to import RepliedTo as RepliedTo
    from .reply_to import ReplyTo as ReplyTo
    from .reputation import Reputation as Reputation
    from .reputation_action_item import ReputationActionItem as ReputationActionItem
    from .reputation_audit import ReputationAudit as ReputationAudit
    from .reputation_audit_started import ReputationAuditStarted as ReputationAuditStarted
    from .reputation_driver import ReputationDriver as ReputationDriver
    from .reputation_evidence import ReputationEvidence as ReputationEvidence
    from .reputation_report import ReputationReport as ReputationReport
    from .screen_effect import ScreenEffect as ScreenEffect
    from .sent_message import SentMessage as SentMessage
    from .sent_voice_memo import SentVoiceMemo as SentVoiceMemo
    from .service_type import ServiceType as ServiceType
    from .sign_in_method import SignInMethod as SignInMethod
    from .sticker import Sticker as Sticker
    from .sticker_place import StickerPlace as StickerPlace
    from .sticker_place_response import StickerPlaceResponse as StickerPlaceResponse
    from .sticker_placement import StickerPlacement as StickerPlacement
    from .stripe_references import StripeReferences as StripeReferences
    from .supported_content_type import SupportedContentType as SupportedContentType
    from .team_member_added import TeamMemberAdded as TeamMemberAdded
    from .team_member_signed_in import TeamMemberSignedIn as TeamMemberSignedIn
    from .team_member_signed_out import TeamMemberSignedOut as TeamMemberSignedOut
    from .team_role import TeamRole as TeamRole
    from .text_animation import TextAnimation as TextAnimation
    from .text_decoration import TextDecoration as TextDecoration
    from .text_decoration_response import TextDecorationResponse as TextDecorationResponse
    from .text_part import TextPart as TextPart
    from .text_part_response import TextPartResponse as TextPartResponse
    from .text_style import TextStyle as TextStyle
    from .typing_data import TypingData as TypingData
    from .unhealthy_chat import UnhealthyChat as UnhealthyChat
    from .unknown_part import UnknownPart as UnknownPart
    from .upload_headers import UploadHeaders as UploadHeaders
    from .upload_method import UploadMethod as UploadMethod
    from .voice_memo_chat import VoiceMemoChat as VoiceMemoChat
    from .voice_memo_file import VoiceMemoFile as VoiceMemoFile
    from .voice_memo_send import VoiceMemoSend as VoiceMemoSend
    from .voice_memo_send_response import VoiceMemoSendResponse as VoiceMemoSendResponse
    from .webhook_envelope import WebhookEnvelope as WebhookEnvelope
    from .webhook_envelope_v2025 import WebhookEnvelopeV2025 as WebhookEnvelopeV2025
    from .webhook_event_list import WebhookEventList as WebhookEventList
    from .webhook_event_type import WebhookEventType as WebhookEventType
    from .webhook_subscription import WebhookSubscription as WebhookSubscription
    from .webhook_subscription_create import WebhookSubscriptionCreate as WebhookSubscriptionCreate
    from .webhook_subscription_create_response import (
        WebhookSubscriptionCreateResponse as WebhookSubscriptionCreateResponse,
    )
    from .webhook_subscription_created import WebhookSubscriptionCreated as WebhookSubscriptionCreated
    from .webhook_subscription_deleted import WebhookSubscriptionDeleted as WebhookSubscriptionDeleted
    from .webhook_subscription_disabled import WebhookSubscriptionDisabled as WebhookSubscriptionDisabled
    from .webhook_subscription_enabled import WebhookSubscriptionEnabled as WebhookSubscriptionEnabled
    from .webhook_subscription_events_updated import (
        WebhookSubscriptionEventsUpdated as WebhookSubscriptionEventsUpdated,
    )
    from .webhook_subscription_list import WebhookSubscriptionList as WebhookSubscriptionList
    from .webhook_subscription_phone_numbers_updated import (
        WebhookSubscriptionPhoneNumbersUpdated as WebhookSubscriptionPhoneNumbersUpdated,
    )
    from .webhook_subscription_routing_headers_cleared import (
        WebhookSubscriptionRoutingHeadersCleared as WebhookSubscriptionRoutingHeadersCleared,
    )
    from .webhook_subscription_routing_headers_set import (
        WebhookSubscriptionRoutingHeadersSet as WebhookSubscriptionRoutingHeadersSet,
    )
    from .webhook_subscription_target_url_changed import (
        WebhookSubscriptionTargetURLChanged as WebhookSubscriptionTargetURLChanged,
    )
    from .webhook_subscription_update import WebhookSubscriptionUpdate as WebhookSubscriptionUpdate
    from .webhook_version import WebhookVersion as WebhookVersion
    from .zero_day_retention_updated import ZeroDayRetentionUpdated as ZeroDayRetentionUpdated
else:
    __getattr__, __dir__ = attach(__name__, _LAZY_IMPORTS)

__all__: tuple[str, ...] = (
    "APITokenActivated",
    "APITokenCreated",
    "APITokenDeleted",
    "APITokenExpired",
    "APITokenExpiryScheduled",
    "APITokenRenamed",
    "AccountActor",
    "AccountActorType",
    "AccountChange",
    "AccountContactCard",
    "AccountEnvironment",
    "AccountEventData",
    "AccountOrigin",
    "AccountSubscription",
    "AccountTeamMember",
    "AccountToken",
    "Ack",
    "AppCardPart",
    "AppCardPartResponse",
    "AppCardUpdate",
    "AppClipPart",
    "AppClipPartResponse",
    "AppIdentity",
    "AppIdentityResponse",
    "Attachment",
    "AttachmentCreate",
    "AttachmentStatus",
    "AttachmentUpload",
    "AuditDriver",
    "AuditImpact",
    "AuditStatus",
    "AvailableNumber",
    "BackgroundStyle",
    "BackgroundType",
    "BackgroundUpdatedData",
    "BlockedHandle",
    "BlockedHandleList",
    "BubbleEffect",
    "CallAnswered",
    "CallDeclined",
    "CallEnded",
    "CallEventData",
    "CallFailed",
    "CallInitiated",
    "CallNoAnswer",
    "CallRinging",
    "CapabilityReason",
    "CapabilityResponse",
    "CardLayout",
    "CardLayoutResponse",
    "Chat",
    "ChatBackground",
    "ChatBackgroundUpdateFailed",
    "ChatBackgroundUpdated",
    "ChatCreate",
    "ChatCreateResponse",
    "ChatCreated",
    "ChatCreatedData",
    "ChatGroupIconUpdateFailed",
    "ChatGroupIconUpdated",
    "ChatGroupNameUpdateFailed",
    "ChatGroupNameUpdated",
    "ChatHandle",
    "ChatHealth",
    "ChatList",
    "ChatTypingIndicatorStarted",
    "ChatTypingIndicatorStopped",
    "ChatUpdate",
    "ChatUpdateFailedData",
    "ChatUpdateResponse",
    "ColorBackground",
    "ColorVariant",
    "ConnectionCreated",
    "ConnectionEventData",
    "ConnectionRevoked",
    "ContactCard",
    "ContactCardCreate",
    "ContactCardCreated",
    "ContactCardDeleted",
    "ContactCardList",
    "ContactCardReceived",
    "ContactCardReceivedData",
    "ContactCardUpdate",
    "ContactCardUpdated",
    "ContinuationMessage",
    "CreatedChat",
    "DeliveryStatus",
    "DynamicBackground",
    "DynamicStyle",
    "DynamicVariant",
    "EditedPart",
    "EffectType",
    "EnvironmentCreated",
    "EnvironmentDeleted",
    "EnvironmentLineMoved",
    "EnvironmentRenamed",
    "EnvironmentType",
    "ErrorDetail",
    "ErrorResponse",
    "EventChat",
    "Experience",
    "ExperienceAction",
    "ExperienceCall",
    "ExperienceField",
    "ExperienceFieldType",
    "ExperienceFields",
    "ExperienceList",
    "ExperienceParams",
    "Feature",
    "FeatureCollection",
    "FeatureProperties",
    "FieldChange",
    "FromReason",
    "FromSelection",
    "GroupUpdatedData",
    "HandleBlock",
    "HandleBlockResponse",
    "HandleStatus",
    "HandleUnblock",
    "HealthStatus",
    "IMessageCheck",
    "InlineSticker",
    "InlineStickerResponse",
    "LegacyPhoneNumber",
    "LegacyPhoneNumberList",
    "LineReputation",
    "LineState",
    "LineType",
    "LinkPart",
    "LinkPartResponse",
    "ListObject",
    "LocationAck",
    "LocationResponse",
    "LocationSharingStarted",
    "LocationSharingStartedData",
    "LocationSharingStopped",
    "LocationSharingStoppedData",
    "LocationStop",
    "MediaPart",
    "MediaPartResponse",
    "Mention",
    "Message",
    "MessageBodyV2025",
    "MessageContent",
    "MessageCreate",
    "MessageCreateResponse",
    "MessageDelivered",
    "MessageDeliveredDataV2025",
    "MessageDeliveredV2025",
    "MessageDirection",
    "MessageEdit",
    "MessageEdited",
    "MessageEditedData",
    "MessageEffect",
    "MessageEffectResponse",
    "MessageEventData",
    "MessageEventDataV2025",
    "MessageFailed",
    "MessageFailedData",
    "MessageList",
    "MessageOrder",
    "MessageRead",
    "MessageReadDataV2025",
    "MessageReadV2025",
    "MessageReceived",
    "MessageReceivedV2025",
    "MessageSend",
    "MessageSendResponse",
    "MessageSent",
    "MessageSentV2025",
    "NaturalReferences",
    "OptOutChat",
    "ParticipantAdd",
    "ParticipantAdded",
    "ParticipantAddedData",
    "ParticipantRemove",
    "ParticipantRemoved",
    "ParticipantRemovedData",
    "Payment",
    "PaymentAuthorized",
    "PaymentCanceled",
    "PaymentConnectionStatus",
    "PaymentCreate",
    "PaymentCredentials",
    "PaymentCurrency",
    "PaymentDeclined",
    "PaymentDiscount",
    "PaymentDiscountResponse",
    "PaymentEventData",
    "PaymentEventStatus",
    "PaymentExpired",
    "PaymentHandleConnection",
    "PaymentHandleVerify",
    "PaymentHandoff",
    "PaymentInterval",
    "PaymentMerchant",
    "PaymentMerchantResponse",
    "PaymentMetadata",
    "PaymentMode",
    "PaymentProvider",
    "PaymentProviderConnect",
    "PaymentProviderConnectResponse",
    "PaymentProviderStatus",
    "PaymentRail",
    "PaymentRequest",
    "PaymentRequestCreate",
    "PaymentRequestList",
    "PaymentRequestStatus",
    "PaymentStatus",
    "PaymentSucceeded",
    "PhoneNumber",
    "PhoneNumberAssigned",
    "PhoneNumberCapabilities",
    "PhoneNumberChangedData",
    "PhoneNumberForwardingUpdated",
    "PhoneNumberList",
    "PhoneNumberReleased",
    "PhoneNumberStatusUpdated",
    "PhoneNumberStatusUpdatedData",
    "PhoneNumberUpdate",
    "PhoneNumberUpdateResponse",
    "PhotoBackground",
    "Point",
    "Poll",
    "PollCreate",
    "PollDelivered",
    "PollDraft",
    "PollError",
    "PollEventData",
    "PollFailed",
    "PollFailedData",
    "PollMessage",
    "PollOption",
    "PollOptionDraft",
    "PollOptionsAdd",
    "PollReactionAdded",
    "PollRead",
    "PollReceived",
    "PollReceivedData",
    "PollSent",
    "PollUpdated",
    "PollUpdatedData",
    "PollVoteAdded",
    "PollVoteCast",
    "PollVoteData",
    "PollVoteOperation",
    "PollVoteRemoved",
    "PollVoter",
    "PreferredServiceEcho",
    "RCSCheck",
    "Reaction",
    "ReactionAdded",
    "ReactionEventData",
    "ReactionOperation",
    "ReactionRemoved",
    "ReactionSend",
    "ReactionType",
    "RepliedTo",
    "ReplyTo",
    "Reputation",
    "ReputationActionItem",
    "ReputationAudit",
    "ReputationAuditStarted",
    "ReputationDriver",
    "ReputationEvidence",
    "ReputationReport",
    "ScreenEffect",
    "SentMessage",
    "SentVoiceMemo",
    "ServiceType",
    "SignInMethod",
    "Sticker",
    "StickerPlace",
    "StickerPlaceResponse",
    "StickerPlacement",
    "StripeReferences",
    "SupportedContentType",
    "TeamMemberAdded",
    "TeamMemberSignedIn",
    "TeamMemberSignedOut",
    "TeamRole",
    "TextAnimation",
    "TextDecoration",
    "TextDecorationResponse",
    "TextPart",
    "TextPartResponse",
    "TextStyle",
    "TypingData",
    "UnhealthyChat",
    "UnknownPart",
    "UploadHeaders",
    "UploadMethod",
    "VoiceMemoChat",
    "VoiceMemoFile",
    "VoiceMemoSend",
    "VoiceMemoSendResponse",
    "WebhookEnvelope",
    "WebhookEnvelopeV2025",
    "WebhookEventList",
    "WebhookEventType",
    "WebhookSubscription",
    "WebhookSubscriptionCreate",
    "WebhookSubscriptionCreateResponse",
    "WebhookSubscriptionCreated",
    "WebhookSubscriptionDeleted",
    "WebhookSubscriptionDisabled",
    "WebhookSubscriptionEnabled",
    "WebhookSubscriptionEventsUpdated",
    "WebhookSubscriptionList",
    "WebhookSubscriptionPhoneNumbersUpdated",
    "WebhookSubscriptionRoutingHeadersCleared",
    "WebhookSubscriptionRoutingHeadersSet",
    "WebhookSubscriptionTargetURLChanged",
    "WebhookSubscriptionUpdate",
    "WebhookVersion",
    "ZeroDayRetentionUpdated",
)
