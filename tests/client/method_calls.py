"""One or more calls of each method of the Contiguity clients, with the expected request and model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import define

from contiguity import Fallback, events

PERSON, LINE, SPARE = "+12025550143", "+13055550188", "+13055550199"
FILE = "https://example.com/map.png"
P, L = "%2B12025550143", "%2B13055550188"

Call: TypeAlias = Callable[[Any], Any]


@define(frozen=True)
class Case:
    """One call."""

    method: str
    """The method's name, with dots."""
    call: Call
    operation: str
    """The operationId."""
    wire: str
    """HTTP method and path."""
    model: str
    """The name of the model."""
    json: Any = None

    def __str__(self) -> str:
        """Return the id of the test."""
        return f"{self.method}-{self.operation}"


def incoming() -> Any:
    """Return an incoming iMessage."""
    return events.IMessageIncoming.from_dict(EVENT)


EVENT = {
    "id": "evt_1",
    "type": "imessage.incoming",
    "timestamp": 1767225600,
    "api_version": "v2026.8.2",
    "data": {"from": PERSON, "to": LINE, "body": "Is it ready?", "timestamp": 1767225599, "attachments": []},
}
TEXT_EVENT = {**EVENT, "type": "text.incoming.sms", "data": {"from": PERSON, "to": LINE, "body": "YES", "timestamp": 1}}
WHATSAPP_BODY = {
    "message": "Incoming message received",
    "crumbs": {"from": PERSON, "to": LINE, "message": "Hi", "timestamp": 1, "type": "whatsapp"},
}
BOTH_WAYS = {"to": PERSON, "from": LINE}

IMESSAGE = [
    Case("imessage.send", lambda c: c.imessage.send(to=PERSON, message="Hi"), "send_imessage",
        "POST /send/imessage", "MessageSent", {"to": PERSON, "message": "Hi"}),
    Case("imessage.send", lambda c: c.imessage.send(
            to="ana@example.com", from_=LINE, message="Your table is **ready**", attachments=[FILE],
            fallback=Fallback.always(from_=SPARE), fast_track=False, effect="confetti"),
        "send_imessage", "POST /send/imessage", "MessageSent",
        {"to": "ana@example.com", "from": LINE, "message": "Your table is **ready**", "attachments": [FILE],
         "fallback": {"when": ["imessage_unsupported", "imessage_fails"], "from": SPARE}, "fast_track": False,
         "effect": "confetti"}),
    Case("imessage.reply", lambda c: c.imessage.reply(incoming(), message="On my way"), "send_imessage",
        "POST /send/imessage", "MessageSent", {"to": PERSON, "from": LINE, "message": "On my way"}),
    Case("imessage.reply", lambda c: c.imessage.reply(
            EVENT, attachments=[FILE], fallback=Fallback.if_fails(), fast_track=True, effect="slam"),
        "send_imessage", "POST /send/imessage", "MessageSent",
        {**BOTH_WAYS, "attachments": [FILE], "fallback": {"when": ["imessage_fails"]}, "fast_track": True,
         "effect": "slam"}),
    Case("imessage.typing", lambda c: c.imessage.typing(to=PERSON, from_=LINE, action="start"), "set_imessage_typing",
        "POST /send/imessage/typing", "TypingStatus", {**BOTH_WAYS, "action": "start"}),
    Case("imessage.react", lambda c: c.imessage.react("add", to=PERSON, from_=LINE, message="Hi", tapback="thumbsup"),
        "react_to_imessage", "POST /send/imessage/reactions", "ReactionResult",
        {**BOTH_WAYS, "action": "add", "tapback": "like", "message": "Hi"}),
    Case("imessage.react", lambda c: c.imessage.react(
            "remove", to=PERSON, from_=LINE, message="Hi", message_id="imsg_1", tapback="❤️", allow_from_me=True),
        "react_to_imessage", "POST /send/imessage/reactions", "ReactionResult",
        {**BOTH_WAYS, "action": "remove", "tapback": "love", "message": "Hi", "message_id": "imsg_1",
         "allow_from_me": True}),
    Case("imessage.read", lambda c: c.imessage.read(to=PERSON, from_=LINE), "mark_imessage_read",
        "POST /send/imessage/read", "ReadResult", BOTH_WAYS),
    Case("imessage.history", lambda c: c.imessage.history(to=PERSON, from_=LINE), "get_imessage_history",
        f"GET /conversations/history/imessage/{P}/{L}/20", "IMessageHistory"),
    Case("imessage.history", lambda c: c.imessage.history(to="a@b.co", from_=LINE, limit=200, tracking=True),
        "get_imessage_history", f"GET /conversations/history/imessage/a%40b.co/{L}/200?tracking=true",
        "IMessageHistory"),
    Case("imessage.availability", lambda c: c.imessage.availability(PERSON), "get_imessage_availability",
        f"GET /conversations/availability/imessage/{P}", "Availability"),
    Case("imessage.get", lambda c: c.imessage.get("imsg_1", tracking=True), "get_message",
        "GET /conversations/history/message/imsg_1?tracking=true", "Message"),
    Case("imessage.cancel", lambda c: c.imessage.cancel("imsg_1"), "cancel_message",
        "POST /conversations/cancel/imsg_1", "MessageCancelled"),
]  # fmt: skip

OTHER_CHANNELS = [
    Case("text.send", lambda c: c.text.send(
            to=PERSON, from_=LINE, message="Hi", attachments=[FILE], fast_track=True), "send_text",
        "POST /send/text", "MessageSent",
        {**BOTH_WAYS, "message": "Hi", "attachments": [FILE], "fast_track": True}),
    Case("text.reply", lambda c: c.text.reply(TEXT_EVENT, message="OK", attachments=[FILE], fast_track=False),
        "send_text", "POST /send/text", "MessageSent",
        {**BOTH_WAYS, "message": "OK", "attachments": [FILE], "fast_track": False}),
    Case("text.react", lambda c: c.text.react("add", reaction="laugh", message_id="text_1"), "react_to_text",
        "POST /send/text/reactions", "MessageSent", {"message_id": "text_1", "reaction": "haha", "action": "add"}),
    Case("text.react", lambda c: c.text.react("remove", reaction="👎", to=PERSON, from_=LINE, message="Hi"),
        "react_to_text", "POST /send/text/reactions", "MessageSent",
        {**BOTH_WAYS, "message": "Hi", "reaction": "thumbsdown", "action": "remove"}),
    Case("text.history", lambda c: c.text.history(to=PERSON, from_=LINE, limit=1), "get_text_history",
        f"GET /conversations/history/text/{P}/{L}/1", "TextHistory"),
    Case("text.get", lambda c: c.text.get("text_1"), "get_message",
        "GET /conversations/history/message/text_1", "Message"),
    Case("text.cancel", lambda c: c.text.cancel("text_1"), "cancel_message",
        "POST /conversations/cancel/text_1", "MessageCancelled"),
    Case("whatsapp.send", lambda c: c.whatsapp.send(
            to=PERSON, from_=LINE, message="Hi", attachments=[FILE], fallback=Fallback.always()), "send_whatsapp",
        "POST /send/whatsapp", "MessageSent",
        {**BOTH_WAYS, "message": "Hi", "attachments": [FILE],
         "fallback": {"when": ["whatsapp_unsupported", "whatsapp_fails"]}}),
    Case("whatsapp.reply", lambda c: c.whatsapp.reply(
            WHATSAPP_BODY, message="Hi", attachments=[FILE], fallback={"when": []}), "send_whatsapp",
        "POST /send/whatsapp", "MessageSent",
        {**BOTH_WAYS, "message": "Hi", "attachments": [FILE], "fallback": {"when": []}}),
    Case("whatsapp.typing", lambda c: c.whatsapp.typing(to=PERSON, action="stop"), "set_whatsapp_typing",
        "POST /send/whatsapp/typing", "TypingStatus", {"to": PERSON, "action": "stop"}),
    Case("whatsapp.react", lambda c: c.whatsapp.react("add", to=PERSON, reaction="🎉", message_id="wapp_1"),
        "react_to_whatsapp", "POST /send/whatsapp/reactions", "ReactionResult",
        {"to": PERSON, "action": "add", "reaction": "🎉", "message": "wapp_1"}),
    Case("whatsapp.react", lambda c: c.whatsapp.react("remove", to=PERSON, message="See you"), "react_to_whatsapp",
        "POST /send/whatsapp/reactions", "ReactionResult", {"to": PERSON, "action": "remove", "message": "See you"}),
    Case("whatsapp.get", lambda c: c.whatsapp.get("wapp_1"), "get_message",
        "GET /conversations/history/message/wapp_1", "Message"),
    Case("whatsapp.cancel", lambda c: c.whatsapp.cancel("wapp_1"), "cancel_message",
        "POST /conversations/cancel/wapp_1", "MessageCancelled"),
    Case("email.send", lambda c: c.email.send(
            to=["ana@example.com"], from_="Shop <hi@shop.example>", subject="Sizes", text="M?", html="<p>M?</p>",
            reply_to="hi@shop.example", cc="bo@example.com", bcc=["cy@example.com"], headers={"X-Order": "7"}),
        "send_email", "POST /send/email", "EmailSent",
        {"to": ["ana@example.com"], "from": "Shop <hi@shop.example>", "subject": "Sizes", "text": "M?",
         "html": "<p>M?</p>", "reply_to": "hi@shop.example", "cc": "bo@example.com", "bcc": ["cy@example.com"],
         "headers": {"X-Order": "7"}}),
]  # fmt: skip

ACCOUNT = [
    Case("otp.send", lambda c: c.otp.send(to=PERSON), "send_otp", "POST /otp/new", "OTPSent",
        {"to": PERSON, "language": "en"}),
    Case("otp.send", lambda c: c.otp.send(to="(202) 555-0143", name="Shop", language="pt-br"), "send_otp",
        "POST /otp/new", "OTPSent", {"to": "(202) 555-0143", "name": "Shop", "language": "pt-br"}),
    Case("otp.verify", lambda c: c.otp.verify("otp_1", "012345"), "verify_otp", "POST /otp/verify", "OTPVerification",
        {"otp_id": "otp_1", "otp": "012345"}),
    Case("otp.resend", lambda c: c.otp.resend("otp_1"), "resend_otp", "POST /otp/resend", "OTPResent",
        {"otp_id": "otp_1"}),
    Case("otp.reverse.initiate", lambda c: c.otp.reverse.initiate(number=PERSON), "initiate_reverse_otp",
        "POST /otp/reverse/initiate", "ReverseOTP", {"number": PERSON}),
    Case("otp.reverse.initiate", lambda c: c.otp.reverse.initiate(
            number=PERSON, factor="4821", to=LINE, service="imessage", language="de",
            success_url="https://shop.example/ok"),
        "initiate_reverse_otp", "POST /otp/reverse/initiate", "ReverseOTP",
        {"number": PERSON, "factor": "4821", "to": LINE, "service": "imessage", "language": "de",
         "success_url": "https://shop.example/ok"}),
    Case("otp.reverse.verify", lambda c: c.otp.reverse.verify("r_otp_1"), "get_reverse_otp",
        "GET /otp/reverse/verify/r_otp_1", "ReverseOTPStatus"),
    Case("otp.reverse.cancel", lambda c: c.otp.reverse.cancel("r_otp_1"), "cancel_reverse_otp",
        "POST /otp/reverse/cancel/r_otp_1", "ReverseOTPCancelled"),
    Case("leases.available", lambda c: c.leases.available(), "list_available_numbers", "GET /numbers/leases",
        "AvailableNumbers"),
    Case("leases.leased", lambda c: c.leases.leased(), "list_leased_numbers", "GET /numbers/leased", "LeasedNumbers"),
    Case("leases.get", lambda c: c.leases.get(LINE), "get_number", f"GET /numbers/{L}", "NumberDetails"),
    Case("leases.create", lambda c: c.leases.create(LINE), "lease_number", f"POST /numbers/lease/{L}", "Lease"),
    Case("leases.create", lambda c: c.leases.create(LINE, billing_method="monthly"), "lease_number",
        f"POST /numbers/lease/{L}", "Lease", {"billing_method": "monthly"}),
    Case("leases.terminate", lambda c: c.leases.terminate(LINE), "terminate_lease", f"DELETE /numbers/leased/{L}",
        "LeaseTermination"),
    Case("leases.configure", lambda c: c.leases.configure(LINE, failover=False), "configure_number",
        f"POST /numbers/{L}/configure", "NumberConfiguration", {"failover": {"enabled": False}}),
    Case("leases.configure", lambda c: c.leases.configure(LINE, failover=True, mode="selective", numbers=[SPARE]),
        "configure_number", f"POST /numbers/{L}/configure", "NumberConfiguration",
        {"failover": {"enabled": True, "mode": "selective", "numbers": [SPARE]}}),
    Case("leases.forwarding.get", lambda c: c.leases.forwarding.get(LINE), "get_call_forwarding",
        f"GET /numbers/lease/{L}/call_forwarding", "NumberCallForwarding"),
    Case("leases.forwarding.enable", lambda c: c.leases.forwarding.enable(LINE, to=PERSON), "enable_call_forwarding",
        f"POST /numbers/lease/{L}/call_forwarding/enable", "NumberCallForwarding", {"to": PERSON}),
    Case("leases.forwarding.disable", lambda c: c.leases.forwarding.disable(LINE), "disable_call_forwarding",
        f"POST /numbers/lease/{L}/call_forwarding/disable", "NumberCallForwarding"),
    Case("domains.list", lambda c: c.domains.list(), "list_domains", "GET /domains", "DomainList"),
    Case("domains.get", lambda c: c.domains.get("shop.example"), "get_domain", "GET /domains/shop.example",
        "DomainDetails"),
    Case("domains.register", lambda c: c.domains.register("shop.example"), "register_domain",
        "POST /domains/shop.example", "DomainRegistration", {}),
    Case("domains.register", lambda c: c.domains.register(
            "shop.example", region="us-east-1", custom_return_path="bounces"), "register_domain",
        "POST /domains/shop.example", "DomainRegistration",
        {"region": "us-east-1", "custom_return_path": "bounces"}),
    Case("domains.delete", lambda c: c.domains.delete("shop.example"), "delete_domain", "DELETE /domains/shop.example",
        "DomainDeletion"),
    Case("entitlements.list", lambda c: c.entitlements.list(), "list_entitlements", "GET /entitlements",
        "EntitlementList"),
    Case("entitlements.get", lambda c: c.entitlements.get("fast_track"), "get_entitlement",
        "GET /entitlements/fast_track", "EntitlementDetails"),
    Case("entitlements.apply", lambda c: c.entitlements.apply("fast_track"), "apply_for_entitlement",
        "POST /entitlements/fast_track", "EntitlementGrant"),
    Case("entitlements.accept", lambda c: c.entitlements.accept("https://api.contiguity.com/entitlements/fast_track"),
        "apply_for_entitlement", "POST /entitlements/fast_track", "EntitlementGrant"),
    Case("entitlements.revoke", lambda c: c.entitlements.revoke("fast_track"), "revoke_entitlement",
        "DELETE /entitlements/fast_track", "EntitlementRevocation"),
    Case("facetime.availability", lambda c: c.facetime.availability("ana@example.com"), "get_facetime_availability",
        "GET /facetime/availability/ana%40example.com", "Availability"),
    Case("facetime.dial", lambda c: c.facetime.dial(to=PERSON, from_=LINE, caller_id="Shop"), "dial_facetime",
        "POST /facetime/dial", "FaceTimeCall", {**BOTH_WAYS, "caller_id": "Shop"}),
    Case("facetime.get", lambda c: c.facetime.get("call_1"), "get_facetime_call", "GET /facetime/call_1",
        "FaceTimeCall"),
    Case("facetime.answer", lambda c: c.facetime.answer("call_1"), "answer_facetime_call",
        "POST /facetime/call_1/answer", "FaceTimeCall", {}),
    Case("facetime.reject", lambda c: c.facetime.reject("call_1"), "reject_facetime_call",
        "POST /facetime/call_1/reject", "FaceTimeCall"),
    Case("facetime.hang_up", lambda c: c.facetime.hang_up("call_1"), "hang_up_facetime_call",
        "POST /facetime/call_1/hangup", "FaceTimeCall"),
    Case("intelligence.look_up", lambda c: c.intelligence.look_up(PERSON), "look_up_number", f"GET /intelligence/{P}",
        "NumberIntelligence"),
    Case("intelligence.look_up", lambda c: c.intelligence.look_up(
            PERSON, imessage=True, facetime=True, contiguity_risk_scoring_beta=True), "look_up_number",
        f"GET /intelligence/{P}?imessage=true&facetime=true&contiguity_risk_scoring_beta=true",
        "NumberIntelligence"),
]  # fmt: skip

CASES = [*IMESSAGE, *OTHER_CHANNELS, *ACCOUNT]
