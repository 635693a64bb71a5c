"""Data models of requests, responses and webhook events."""

from typing import TYPE_CHECKING

from .._lazy_modules import attach

_LAZY_IMPORTS = {
    "Attachment": ".attachment",
    "Availability": ".availability",
    "AvailabilityResponse": ".availability_response",
    "AvailableNumbers": ".available_numbers",
    "AvailableNumbersResponse": ".available_numbers_response",
    "BillingMethod": ".billing_method",
    "BillingPeriod": ".billing_period",
    "CallForwarding": ".call_forwarding",
    "CallForwardingEnable": ".call_forwarding_enable",
    "CallForwardingStatus": ".call_forwarding_status",
    "Carrier": ".carrier",
    "CarrierInfo": ".carrier_info",
    "Channel": ".channel",
    "Currency": ".currency",
    "Delivery": ".delivery",
    "DeliveryStatus": ".delivery_status",
    "DNSRecord": ".dns_record",
    "DNSRecordType": ".dns_record_type",
    "DomainDeletion": ".domain_deletion",
    "DomainDeletionResponse": ".domain_deletion_response",
    "DomainDetails": ".domain_details",
    "DomainDetailsResponse": ".domain_details_response",
    "DomainList": ".domain_list",
    "DomainListResponse": ".domain_list_response",
    "DomainRegister": ".domain_register",
    "DomainRegistration": ".domain_registration",
    "DomainRegistrationResponse": ".domain_registration_response",
    "DomainStatus": ".domain_status",
    "DomainSummary": ".domain_summary",
    "DomainVerifications": ".domain_verifications",
    "EmailAttachment": ".email_attachment",
    "EmailBody": ".email_body",
    "EmailContact": ".email_contact",
    "EmailContent": ".email_content",
    "EmailHeader": ".email_header",
    "EmailHeaders": ".email_headers",
    "EmailIncoming": ".email_incoming",
    "EmailIncomingData": ".email_incoming_data",
    "EmailIncomingHeaders": ".email_incoming_headers",
    "EmailSend": ".email_send",
    "EmailSent": ".email_sent",
    "EmailSentResponse": ".email_sent_response",
    "Entitlement": ".entitlement",
    "EntitlementDetails": ".entitlement_details",
    "EntitlementDetailsResponse": ".entitlement_details_response",
    "EntitlementGrant": ".entitlement_grant",
    "EntitlementGrantResponse": ".entitlement_grant_response",
    "EntitlementList": ".entitlement_list",
    "EntitlementListResponse": ".entitlement_list_response",
    "EntitlementRevocation": ".entitlement_revocation",
    "EntitlementRevocationResponse": ".entitlement_revocation_response",
    "EntitlementStatus": ".entitlement_status",
    "ErrorDetail": ".error_detail",
    "ErrorResponse": ".error_response",
    "FaceTimeAnswer": ".face_time_answer",
    "FaceTimeCall": ".face_time_call",
    "FaceTimeCallAnswered": ".face_time_call_answered",
    "FaceTimeCallEnded": ".face_time_call_ended",
    "FaceTimeCallFailed": ".face_time_call_failed",
    "FaceTimeCallInitiated": ".face_time_call_initiated",
    "FaceTimeCallRejected": ".face_time_call_rejected",
    "FaceTimeCallResponse": ".face_time_call_response",
    "FaceTimeCallRinging": ".face_time_call_ringing",
    "FaceTimeCallStatus": ".face_time_call_status",
    "FaceTimeDial": ".face_time_dial",
    "FaceTimeDirection": ".face_time_direction",
    "FaceTimeWebRTC": ".face_time_web_rtc",
    "Failover": ".failover",
    "FailoverMode": ".failover_mode",
    "FailoverSettings": ".failover_settings",
    "IMessageCancelled": ".i_message_cancelled",
    "IMessageChat": ".i_message_chat",
    "IMessageEffect": ".i_message_effect",
    "IMessageFallback": ".i_message_fallback",
    "IMessageFallbackCondition": ".i_message_fallback_condition",
    "IMessageHistory": ".i_message_history",
    "IMessageHistoryItem": ".i_message_history_item",
    "IMessageHistoryResponse": ".i_message_history_response",
    "IMessageIncoming": ".i_message_incoming",
    "IMessageIncomingData": ".i_message_incoming_data",
    "IMessageReact": ".i_message_react",
    "IMessageRead": ".i_message_read",
    "IMessageSend": ".i_message_send",
    "IdentityVerification": ".identity_verification",
    "IdentityVerificationError": ".identity_verification_error",
    "IdentityVerificationReport": ".identity_verification_report",
    "IdentityVerificationReportGenerated": ".identity_verification_report_generated",
    "IdentityVerificationSessionFailed": ".identity_verification_session_failed",
    "IdentityVerificationSessionManuallyApproved": ".identity_verification_session_manually_approved",
    "IdentityVerificationSessionManuallyDenied": ".identity_verification_session_manually_denied",
    "IdentityVerificationSessionProcessing": ".identity_verification_session_processing",
    "IdentityVerificationSessionRequiresInput": ".identity_verification_session_requires_input",
    "IdentityVerificationSessionStarted": ".identity_verification_session_started",
    "IdentityVerificationSessionVerified": ".identity_verification_session_verified",
    "Lease": ".lease",
    "LeaseBilling": ".lease_billing",
    "LeaseBillingMethod": ".lease_billing_method",
    "LeaseCharges": ".lease_charges",
    "LeaseRequest": ".lease_request",
    "LeaseResponse": ".lease_response",
    "LeaseStatus": ".lease_status",
    "LeaseTermination": ".lease_termination",
    "LeaseTerminationResponse": ".lease_termination_response",
    "LeasedNumber": ".leased_number",
    "LeasedNumbers": ".leased_numbers",
    "LeasedNumbersResponse": ".leased_numbers_response",
    "LegacyCrumbs": ".legacy_crumbs",
    "LegacyIncoming": ".legacy_incoming",
    "LegacyMessageType": ".legacy_message_type",
    "Message": ".message",
    "MessageCancellation": ".message_cancellation",
    "MessageCancelled": ".message_cancelled",
    "MessageCancelledResponse": ".message_cancelled_response",
    "MessageResponse": ".message_response",
    "MessageSent": ".message_sent",
    "MessageSentResponse": ".message_sent_response",
    "Metadata": ".metadata",
    "NumberCallForwarding": ".number_call_forwarding",
    "NumberCallForwardingResponse": ".number_call_forwarding_response",
    "NumberCapabilities": ".number_capabilities",
    "NumberConfiguration": ".number_configuration",
    "NumberConfigurationResponse": ".number_configuration_response",
    "NumberConfigure": ".number_configure",
    "NumberData": ".number_data",
    "NumberDetails": ".number_details",
    "NumberDetailsResponse": ".number_details_response",
    "NumberFormats": ".number_formats",
    "NumberHealth": ".number_health",
    "NumberInfo": ".number_info",
    "NumberIntelligence": ".number_intelligence",
    "NumberIntelligenceResponse": ".number_intelligence_response",
    "NumberLocation": ".number_location",
    "NumberRequirement": ".number_requirement",
    "NumberStatus": ".number_status",
    "NumberSubstitution": ".number_substitution",
    "NumberSubstitutionData": ".number_substitution_data",
    "OTPLanguage": ".otp_language",
    "OTPResend": ".otp_resend",
    "OTPResent": ".otp_resent",
    "OTPResentResponse": ".otp_resent_response",
    "OTPReverseVerified": ".otp_reverse_verified",
    "OTPReverseVerifiedData": ".otp_reverse_verified_data",
    "OTPSend": ".otp_send",
    "OTPSent": ".otp_sent",
    "OTPSentResponse": ".otp_sent_response",
    "OTPVerification": ".otp_verification",
    "OTPVerificationResponse": ".otp_verification_response",
    "OTPVerify": ".otp_verify",
    "Porting": ".porting",
    "Pricing": ".pricing",
    "QueryFlag": ".query_flag",
    "Reaction": ".reaction",
    "ReactionAction": ".reaction_action",
    "ReactionResult": ".reaction_result",
    "ReactionResultResponse": ".reaction_result_response",
    "ReadResult": ".read_result",
    "ReadResultResponse": ".read_result_response",
    "ReverseOTP": ".reverse_otp",
    "ReverseOTPCancelled": ".reverse_otp_cancelled",
    "ReverseOTPCancelledResponse": ".reverse_otp_cancelled_response",
    "ReverseOTPInitiate": ".reverse_otp_initiate",
    "ReverseOTPPrompt": ".reverse_otp_prompt",
    "ReverseOTPResponse": ".reverse_otp_response",
    "ReverseOTPService": ".reverse_otp_service",
    "ReverseOTPState": ".reverse_otp_state",
    "ReverseOTPStatus": ".reverse_otp_status",
    "ReverseOTPStatusResponse": ".reverse_otp_status_response",
    "RiskLevel": ".risk_level",
    "RiskScore": ".risk_score",
    "SpamRisk": ".spam_risk",
    "Tapback": ".tapback",
    "TextCancelled": ".text_cancelled",
    "TextChat": ".text_chat",
    "TextDeliveryConfirmed": ".text_delivery_confirmed",
    "TextDeliveryConfirmedData": ".text_delivery_confirmed_data",
    "TextDeliveryFailed": ".text_delivery_failed",
    "TextDeliveryFailedData": ".text_delivery_failed_data",
    "TextHistory": ".text_history",
    "TextHistoryItem": ".text_history_item",
    "TextHistoryResponse": ".text_history_response",
    "TextIncomingMMS": ".text_incoming_mms",
    "TextIncomingMMSData": ".text_incoming_mms_data",
    "TextIncomingSMS": ".text_incoming_sms",
    "TextIncomingSMSData": ".text_incoming_sms_data",
    "TextReact": ".text_react",
    "TextReaction": ".text_reaction",
    "TextSend": ".text_send",
    "TrackingEvent": ".tracking_event",
    "Typing": ".typing",
    "TypingAction": ".typing_action",
    "TypingStatus": ".typing_status",
    "TypingStatusResponse": ".typing_status_response",
    "WhatsAppCancelled": ".whats_app_cancelled",
    "WhatsAppFallback": ".whats_app_fallback",
    "WhatsAppFallbackCondition": ".whats_app_fallback_condition",
    "WhatsAppReact": ".whats_app_react",
    "WhatsAppSend": ".whats_app_send",
}

if TYPE_CHECKING:
    from .attachment import Attachment as Attachment
    from .availability import Availability as Availability
    from .availability_response import AvailabilityResponse as AvailabilityResponse
    from .available_numbers import AvailableNumbers as AvailableNumbers
    from .available_numbers_response import AvailableNumbersResponse as AvailableNumbersResponse
    from .billing_method import BillingMethod as BillingMethod
    from .billing_period import BillingPeriod as BillingPeriod
    from .call_forwarding import CallForwarding as CallForwarding
    from .call_forwarding_enable import CallForwardingEnable as CallForwardingEnable
    from .call_forwarding_status import CallForwardingStatus as CallForwardingStatus
    from .carrier import Carrier as Carrier
    from .carrier_info import CarrierInfo as CarrierInfo
    from .channel import Channel as Channel
    from .currency import Currency as Currency
    from .delivery import Delivery as Delivery
    from .delivery_status import DeliveryStatus as DeliveryStatus
    from .dns_record import DNSRecord as DNSRecord
    from .dns_record_type import DNSRecordType as DNSRecordType
    from .domain_deletion import DomainDeletion as DomainDeletion
    from .domain_deletion_response import DomainDeletionResponse as DomainDeletionResponse
    from .domain_details import DomainDetails as DomainDetails
    from .domain_details_response import DomainDetailsResponse as DomainDetailsResponse
    from .domain_list import DomainList as DomainList
    from .domain_list_response import DomainListResponse as DomainListResponse
    from .domain_register import DomainRegister as DomainRegister
    from .domain_registration import DomainRegistration as DomainRegistration
    from .domain_registration_response import DomainRegistrationResponse as DomainRegistrationResponse
    from .domain_status import DomainStatus as DomainStatus
    from .domain_summary import DomainSummary as DomainSummary
    from .domain_verifications import DomainVerifications as DomainVerifications
    from .email_attachment import EmailAttachment as EmailAttachment
    from .email_body import EmailBody as EmailBody
    from .email_contact import EmailContact as EmailContact
    from .email_content import EmailContent as EmailContent
    from .email_header import EmailHeader as EmailHeader
    from .email_headers import EmailHeaders as EmailHeaders
    from .email_incoming import EmailIncoming as EmailIncoming
    from .email_incoming_data import EmailIncomingData as EmailIncomingData
    from .email_incoming_headers import EmailIncomingHeaders as EmailIncomingHeaders
    from .email_send import EmailSend as EmailSend
    from .email_sent import EmailSent as EmailSent
    from .email_sent_response import EmailSentResponse as EmailSentResponse
    from .entitlement import Entitlement as Entitlement
    from .entitlement_details import EntitlementDetails as EntitlementDetails
    from .entitlement_details_response import EntitlementDetailsResponse as EntitlementDetailsResponse
    from .entitlement_grant import EntitlementGrant as EntitlementGrant
    from .entitlement_grant_response import EntitlementGrantResponse as EntitlementGrantResponse
    from .entitlement_list import EntitlementList as EntitlementList
    from .entitlement_list_response import EntitlementListResponse as EntitlementListResponse
    from .entitlement_revocation import EntitlementRevocation as EntitlementRevocation
    from .entitlement_revocation_response import EntitlementRevocationResponse as EntitlementRevocationResponse
    from .entitlement_status import EntitlementStatus as EntitlementStatus
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_response import ErrorResponse as ErrorResponse
    from .face_time_answer import FaceTimeAnswer as FaceTimeAnswer
    from .face_time_call import FaceTimeCall as FaceTimeCall
    from .face_time_call_answered import FaceTimeCallAnswered as FaceTimeCallAnswered
    from .face_time_call_ended import FaceTimeCallEnded as FaceTimeCallEnded
    from .face_time_call_failed import FaceTimeCallFailed as FaceTimeCallFailed
    from .face_time_call_initiated import FaceTimeCallInitiated as FaceTimeCallInitiated
    from .face_time_call_rejected import FaceTimeCallRejected as FaceTimeCallRejected
    from .face_time_call_response import FaceTimeCallResponse as FaceTimeCallResponse
    from .face_time_call_ringing import FaceTimeCallRinging as FaceTimeCallRinging
    from .face_time_call_status import FaceTimeCallStatus as FaceTimeCallStatus
    from .face_time_dial import FaceTimeDial as FaceTimeDial
    from .face_time_direction import FaceTimeDirection as FaceTimeDirection
    from .face_time_web_rtc import FaceTimeWebRTC as FaceTimeWebRTC
    from .failover import Failover as Failover
    from .failover_mode import FailoverMode as FailoverMode
    from .failover_settings import FailoverSettings as FailoverSettings
    from .i_message_cancelled import IMessageCancelled as IMessageCancelled
    from .i_message_chat import IMessageChat as IMessageChat
    from .i_message_effect import IMessageEffect as IMessageEffect
    from .i_message_fallback import IMessageFallback as IMessageFallback
    from .i_message_fallback_condition import IMessageFallbackCondition as IMessageFallbackCondition
    from .i_message_history import IMessageHistory as IMessageHistory
    from .i_message_history_item import IMessageHistoryItem as IMessageHistoryItem
    from .i_message_history_response import IMessageHistoryResponse as IMessageHistoryResponse
    from .i_message_incoming import IMessageIncoming as IMessageIncoming
    from .i_message_incoming_data import IMessageIncomingData as IMessageIncomingData
    from .i_message_react import IMessageReact as IMessageReact
    from .i_message_read import IMessageRead as IMessageRead
    from .i_message_send import IMessageSend as IMessageSend
    from .identity_verification import IdentityVerification as IdentityVerification
    from .identity_verification_error import IdentityVerificationError as IdentityVerificationError
    from .identity_verification_report import IdentityVerificationReport as IdentityVerificationReport
    from .identity_verification_report_generated import (
        IdentityVerificationReportGenerated as IdentityVerificationReportGenerated,
    )
    from .identity_verification_session_failed import (
        IdentityVerificationSessionFailed as IdentityVerificationSessionFailed,
    )
    from .identity_verification_session_manually_approved import (
        IdentityVerificationSessionManuallyApproved as IdentityVerificationSessionManuallyApproved,
    )
    from .identity_verification_session_manually_denied import (
        IdentityVerificationSessionManuallyDenied as IdentityVerificationSessionManuallyDenied,
    )
    from .identity_verification_session_processing import (
        IdentityVerificationSessionProcessing as IdentityVerificationSessionProcessing,
    )
    from .identity_verification_session_requires_input import (
        IdentityVerificationSessionRequiresInput as IdentityVerificationSessionRequiresInput,
    )
    from .identity_verification_session_started import (
        IdentityVerificationSessionStarted as IdentityVerificationSessionStarted,
    )
    from .identity_verification_session_verified import (
        IdentityVerificationSessionVerified as IdentityVerificationSessionVerified,
    )
    from .lease import Lease as Lease
    from .lease_billing import LeaseBilling as LeaseBilling
    from .lease_billing_method import LeaseBillingMethod as LeaseBillingMethod
    from .lease_charges import LeaseCharges as LeaseCharges
    from .lease_request import LeaseRequest as LeaseRequest
    from .lease_response import LeaseResponse as LeaseResponse
    from .lease_status import LeaseStatus as LeaseStatus
    from .lease_termination import LeaseTermination as LeaseTermination
    from .lease_termination_response import LeaseTerminationResponse as LeaseTerminationResponse
    from .leased_number import LeasedNumber as LeasedNumber
    from .leased_numbers import LeasedNumbers as LeasedNumbers
    from .leased_numbers_response import LeasedNumbersResponse as LeasedNumbersResponse
    from .legacy_crumbs import LegacyCrumbs as LegacyCrumbs
    from .legacy_incoming import LegacyIncoming as LegacyIncoming
    from .legacy_message_type import LegacyMessageType as LegacyMessageType
    from .message import Message as Message
    from .message_cancellation import MessageCancellation as MessageCancellation
    from .message_cancelled import MessageCancelled as MessageCancelled
    from .message_cancelled_response import MessageCancelledResponse as MessageCancelledResponse
    from .message_response import MessageResponse as MessageResponse
    from .message_sent import MessageSent as MessageSent
    from .message_sent_response import MessageSentResponse as MessageSentResponse
    from .metadata import Metadata as Metadata
    from .number_call_forwarding import NumberCallForwarding as NumberCallForwarding
    from .number_call_forwarding_response import NumberCallForwardingResponse as NumberCallForwardingResponse
    from .number_capabilities import NumberCapabilities as NumberCapabilities
    from .number_configuration import NumberConfiguration as NumberConfiguration
    from .number_configuration_response import NumberConfigurationResponse as NumberConfigurationResponse
    from .number_configure import NumberConfigure as NumberConfigure
    from .number_data import NumberData as NumberData
    from .number_details import NumberDetails as NumberDetails
    from .number_details_response import NumberDetailsResponse as NumberDetailsResponse
    from .number_formats import NumberFormats as NumberFormats
    from .number_health import NumberHealth as NumberHealth
    from .number_info import NumberInfo as NumberInfo
    from .number_intelligence import NumberIntelligence as NumberIntelligence
    from .number_intelligence_response import NumberIntelligenceResponse as NumberIntelligenceResponse
    from .number_location import NumberLocation as NumberLocation
    from .number_requirement import NumberRequirement as NumberRequirement
    from .number_status import NumberStatus as NumberStatus
    from .number_substitution import NumberSubstitution as NumberSubstitution
    from .number_substitution_data import NumberSubstitutionData as NumberSubstitutionData
    from .otp_language import OTPLanguage as OTPLanguage
    from .otp_resend import OTPResend as OTPResend
    from .otp_resent import OTPResent as OTPResent
    from .otp_resent_response import OTPResentResponse as OTPResentResponse
    from .otp_reverse_verified import OTPReverseVerified as OTPReverseVerified
    from .otp_reverse_verified_data import OTPReverseVerifiedData as OTPReverseVerifiedData
    from .otp_send import OTPSend as OTPSend
    from .otp_sent import OTPSent as OTPSent
    from .otp_sent_response import OTPSentResponse as OTPSentResponse
    from .otp_verification import OTPVerification as OTPVerification
    from .otp_verification_response import OTPVerificationResponse as OTPVerificationResponse
    from .otp_verify import OTPVerify as OTPVerify
    from .porting import Porting as Porting
    from .pricing import Pricing as Pricing
    from .query_flag import QueryFlag as QueryFlag
    from .reaction import Reaction as Reaction
    from .reaction_action import ReactionAction as ReactionAction
    from .reaction_result import ReactionResult as ReactionResult
    from .reaction_result_response import ReactionResultResponse as ReactionResultResponse
    from .read_result import ReadResult as ReadResult
    from .read_result_response import ReadResultResponse as ReadResultResponse
    from .reverse_otp import ReverseOTP as ReverseOTP
    from .reverse_otp_cancelled import ReverseOTPCancelled as ReverseOTPCancelled
    from .reverse_otp_cancelled_response import ReverseOTPCancelledResponse as ReverseOTPCancelledResponse
    from .reverse_otp_initiate import ReverseOTPInitiate as ReverseOTPInitiate
    from .reverse_otp_prompt import ReverseOTPPrompt as ReverseOTPPrompt
    from .reverse_otp_response import ReverseOTPResponse as ReverseOTPResponse
    from .reverse_otp_service import ReverseOTPService as ReverseOTPService
    from .reverse_otp_state import ReverseOTPState as ReverseOTPState
    from .reverse_otp_status import ReverseOTPStatus as ReverseOTPStatus
    from .reverse_otp_status_response import ReverseOTPStatusResponse as ReverseOTPStatusResponse
    from .risk_level import RiskLevel as RiskLevel
    from .risk_score import RiskScore as RiskScore
    from .spam_risk import SpamRisk as SpamRisk
    from .tapback import Tapback as Tapback
    from .text_cancelled import TextCancelled as TextCancelled
    from .text_chat import TextChat as TextChat
    from .text_delivery_confirmed import TextDeliveryConfirmed as TextDeliveryConfirmed
    from .text_delivery_confirmed_data import TextDeliveryConfirmedData as TextDeliveryConfirmedData
    from .text_delivery_failed import TextDeliveryFailed as TextDeliveryFailed
    from .text_delivery_failed_data import TextDeliveryFailedData as TextDeliveryFailedData
    from .text_history import TextHistory as TextHistory
    from .text_history_item import TextHistoryItem as TextHistoryItem
    from .text_history_response import TextHistoryResponse as TextHistoryResponse
    from .text_incoming_mms import TextIncomingMMS as TextIncomingMMS
    from .text_incoming_mms_data import TextIncomingMMSData as TextIncomingMMSData
    from .text_incoming_sms import TextIncomingSMS as TextIncomingSMS
    from .text_incoming_sms_data import TextIncomingSMSData as TextIncomingSMSData
    from .text_react import TextReact as TextReact
    from .text_reaction import TextReaction as TextReaction
    from .text_send import TextSend as TextSend
    from .tracking_event import TrackingEvent as TrackingEvent
    from .typing import Typing as Typing
    from .typing_action import TypingAction as TypingAction
    from .typing_status import TypingStatus as TypingStatus
    from .typing_status_response import TypingStatusResponse as TypingStatusResponse
    from .whats_app_cancelled import WhatsAppCancelled as WhatsAppCancelled
    from .whats_app_fallback import WhatsAppFallback as WhatsAppFallback
    from .whats_app_fallback_condition import WhatsAppFallbackCondition as WhatsAppFallbackCondition
    from .whats_app_react import WhatsAppReact as WhatsAppReact
    from .whats_app_send import WhatsAppSend as WhatsAppSend
else:
    __getattr__, __dir__ = attach(__name__, _LAZY_IMPORTS)

__all__: tuple[str, ...] = (
    "Attachment",
    "Availability",
    "AvailabilityResponse",
    "AvailableNumbers",
    "AvailableNumbersResponse",
    "BillingMethod",
    "BillingPeriod",
    "CallForwarding",
    "CallForwardingEnable",
    "CallForwardingStatus",
    "Carrier",
    "CarrierInfo",
    "Channel",
    "Currency",
    "DNSRecord",
    "DNSRecordType",
    "Delivery",
    "DeliveryStatus",
    "DomainDeletion",
    "DomainDeletionResponse",
    "DomainDetails",
    "DomainDetailsResponse",
    "DomainList",
    "DomainListResponse",
    "DomainRegister",
    "DomainRegistration",
    "DomainRegistrationResponse",
    "DomainStatus",
    "DomainSummary",
    "DomainVerifications",
    "EmailAttachment",
    "EmailBody",
    "EmailContact",
    "EmailContent",
    "EmailHeader",
    "EmailHeaders",
    "EmailIncoming",
    "EmailIncomingData",
    "EmailIncomingHeaders",
    "EmailSend",
    "EmailSent",
    "EmailSentResponse",
    "Entitlement",
    "EntitlementDetails",
    "EntitlementDetailsResponse",
    "EntitlementGrant",
    "EntitlementGrantResponse",
    "EntitlementList",
    "EntitlementListResponse",
    "EntitlementRevocation",
    "EntitlementRevocationResponse",
    "EntitlementStatus",
    "ErrorDetail",
    "ErrorResponse",
    "FaceTimeAnswer",
    "FaceTimeCall",
    "FaceTimeCallAnswered",
    "FaceTimeCallEnded",
    "FaceTimeCallFailed",
    "FaceTimeCallInitiated",
    "FaceTimeCallRejected",
    "FaceTimeCallResponse",
    "FaceTimeCallRinging",
    "FaceTimeCallStatus",
    "FaceTimeDial",
    "FaceTimeDirection",
    "FaceTimeWebRTC",
    "Failover",
    "FailoverMode",
    "FailoverSettings",
    "IMessageCancelled",
    "IMessageChat",
    "IMessageEffect",
    "IMessageFallback",
    "IMessageFallbackCondition",
    "IMessageHistory",
    "IMessageHistoryItem",
    "IMessageHistoryResponse",
    "IMessageIncoming",
    "IMessageIncomingData",
    "IMessageReact",
    "IMessageRead",
    "IMessageSend",
    "IdentityVerification",
    "IdentityVerificationError",
    "IdentityVerificationReport",
    "IdentityVerificationReportGenerated",
    "IdentityVerificationSessionFailed",
    "IdentityVerificationSessionManuallyApproved",
    "IdentityVerificationSessionManuallyDenied",
    "IdentityVerificationSessionProcessing",
    "IdentityVerificationSessionRequiresInput",
    "IdentityVerificationSessionStarted",
    "IdentityVerificationSessionVerified",
    "Lease",
    "LeaseBilling",
    "LeaseBillingMethod",
    "LeaseCharges",
    "LeaseRequest",
    "LeaseResponse",
    "LeaseStatus",
    "LeaseTermination",
    "LeaseTerminationResponse",
    "LeasedNumber",
    "LeasedNumbers",
    "LeasedNumbersResponse",
    "LegacyCrumbs",
    "LegacyIncoming",
    "LegacyMessageType",
    "Message",
    "MessageCancellation",
    "MessageCancelled",
    "MessageCancelledResponse",
    "MessageResponse",
    "MessageSent",
    "MessageSentResponse",
    "Metadata",
    "NumberCallForwarding",
    "NumberCallForwardingResponse",
    "NumberCapabilities",
    "NumberConfiguration",
    "NumberConfigurationResponse",
    "NumberConfigure",
    "NumberData",
    "NumberDetails",
    "NumberDetailsResponse",
    "NumberFormats",
    "NumberHealth",
    "NumberInfo",
    "NumberIntelligence",
    "NumberIntelligenceResponse",
    "NumberLocation",
    "NumberRequirement",
    "NumberStatus",
    "NumberSubstitution",
    "NumberSubstitutionData",
    "OTPLanguage",
    "OTPResend",
    "OTPResent",
    "OTPResentResponse",
    "OTPReverseVerified",
    "OTPReverseVerifiedData",
    "OTPSend",
    "OTPSent",
    "OTPSentResponse",
    "OTPVerification",
    "OTPVerificationResponse",
    "OTPVerify",
    "Porting",
    "Pricing",
    "QueryFlag",
    "Reaction",
    "ReactionAction",
    "ReactionResult",
    "ReactionResultResponse",
    "ReadResult",
    "ReadResultResponse",
    "ReverseOTP",
    "ReverseOTPCancelled",
    "ReverseOTPCancelledResponse",
    "ReverseOTPInitiate",
    "ReverseOTPPrompt",
    "ReverseOTPResponse",
    "ReverseOTPService",
    "ReverseOTPState",
    "ReverseOTPStatus",
    "ReverseOTPStatusResponse",
    "RiskLevel",
    "RiskScore",
    "SpamRisk",
    "Tapback",
    "TextCancelled",
    "TextChat",
    "TextDeliveryConfirmed",
    "TextDeliveryConfirmedData",
    "TextDeliveryFailed",
    "TextDeliveryFailedData",
    "TextHistory",
    "TextHistoryItem",
    "TextHistoryResponse",
    "TextIncomingMMS",
    "TextIncomingMMSData",
    "TextIncomingSMS",
    "TextIncomingSMSData",
    "TextReact",
    "TextReaction",
    "TextSend",
    "TrackingEvent",
    "Typing",
    "TypingAction",
    "TypingStatus",
    "TypingStatusResponse",
    "WhatsAppCancelled",
    "WhatsAppFallback",
    "WhatsAppFallbackCondition",
    "WhatsAppReact",
    "WhatsAppSend",
)
