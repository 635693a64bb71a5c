"""One-time passwords: sent by text and checked, or, in reverse, awaited from the user's phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from attrs import define

from contiguity.sandbox.clock import iso
from contiguity.sandbox.contiguity.catalogue import SHARED_NUMBER
from contiguity.sandbox.contiguity.formatting import formatted
from contiguity.sandbox.contiguity.languages import code_text, instruction_text
from contiguity.sandbox.contiguity.replies import with_nulls
from contiguity.sandbox.http import Refusal
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.world import Message

CODE_DIGITS = 6
FACTOR_DIGITS = 4


@define(eq=False)
class OTP:
    """A code that was sent."""

    code: str
    to: str
    language: str
    name: str | None
    expires_at: int
    used: bool = False


@define(eq=False, kw_only=True)
class ReverseOTP:
    """A code that is awaited."""

    id: str
    number: str
    factor: str
    to: str
    service: str
    success_url: str | None
    expires_at: int
    state: Literal["pending", "verified", "cancelled"] = "pending"

    def state_at(self, now: int) -> str:
        """Where it stands at some time."""
        return "expired" if self.state == "pending" and now >= self.expires_at else self.state


@define
class Passwords:
    """The one-time passwords of an account, by id."""

    sent: dict[str, OTP]
    awaited: dict[str, ReverseOTP]
    awaited_from: dict[str, list[ReverseOTP]]
    """The awaited codes by phone number."""

    def __init__(self) -> None:
        """Start with none."""
        self.sent, self.awaited, self.awaited_from = {}, {}, {}


def send_otp(account: Account, call: Call) -> models.OTPSent:
    """Send a code by text."""
    body = models.OTPSend.from_dict(call.body)
    otp = OTP(account.ids.digits(CODE_DIGITS), body.to, body.language, body.name, _expiry(account))
    id_ = account.ids.new("otp_")
    account.part(Passwords).sent[id_] = otp
    _text(account, otp)
    return models.OTPSent(id_)


def verify_otp(account: Account, call: Call) -> models.OTPVerification:
    """Check a code; the right one is good once."""
    body = models.OTPVerify.from_dict(call.body)
    otp = _find_sent(account, body.otp_id)
    fresh = not otp.used and account.world.clock.now < otp.expires_at
    verified = fresh and body.otp.strip() == otp.code
    otp.used = otp.used or verified
    return models.OTPVerification(verified)


def resend_otp(account: Account, call: Call) -> models.OTPResent:
    """Send the same code again, which does not make it good for longer."""
    otp = _find_sent(account, models.OTPResend.from_dict(call.body).otp_id)
    fresh = not otp.used and account.world.clock.now < otp.expires_at
    if fresh:
        _text(account, otp)
    return models.OTPResent(fresh)


def initiate_reverse_otp(account: Account, call: Call) -> models.ReverseOTP:
    """Await a code from somebody's phone."""
    body = models.ReverseOTPInitiate.from_dict(call.body)
    service = body.service or "sms"
    if service == "imessage":
        account.require("imessage")
        to = account.own_line(body.to, "imessage").number if body.to else account.sender("imessage", None, "").number
    else:
        to = account.own_line(body.to, "text").number if body.to else SHARED_NUMBER
    otp = ReverseOTP(
        id=account.ids.new("r_otp_"),
        number=body.number,
        factor=body.factor or account.ids.digits(FACTOR_DIGITS),
        to=to,
        service=service,
        success_url=body.success_url,
        expires_at=_expiry(account),
    )
    account.part(Passwords).awaited[otp.id] = otp
    account.part(Passwords).awaited_from.setdefault(otp.number, []).append(otp)
    reply = models.ReverseOTP(
        otp_id=otp.id,
        number=otp.number,
        factor=otp.factor,
        to=to,
        service=service,
        expires_at=iso(otp.expires_at),
        ui=models.ReverseOTPPrompt(
            text=instruction_text(body.language or "en", otp.factor, formatted(to)),
            qr_code=f"sms:{to}?body={quote(otp.factor)}",
        ),
        success_url=otp.success_url,
    )
    return with_nulls(reply, "success_url")


def get_reverse_otp(account: Account, call: Call) -> models.ReverseOTPStatus:
    """Tell whether the code has come."""
    otp = _find_awaited(account, call)
    return models.ReverseOTPStatus(otp.id, otp.state_at(account.world.clock.now), expires_at=iso(otp.expires_at))


def cancel_reverse_otp(account: Account, call: Call) -> models.ReverseOTPCancelled:
    """Await a code no more."""
    otp = _find_awaited(account, call)
    if otp.state_at(account.world.clock.now) != "pending":
        raise Refusal(400, "Bad Request: the reverse OTP is not pending")
    otp.state = "cancelled"
    return models.ReverseOTPCancelled(otp.id, status="cancelled")


def notice(account: Account, message: Message) -> None:
    """See whether a message that came in brings a code that is awaited.

    A code that is awaited as SMS may come as iMessage: the sender's phone decides that.
    """
    now = account.world.clock.now
    for otp in account.part(Passwords).awaited_from.get(message.from_, ()):
        if (
            otp.state_at(now) == "pending"
            and otp.to == message.to
            and otp.factor.strip().casefold() == message.text.strip().casefold()
            and (otp.service == "sms" or message.channel == "imessage")
        ):
            otp.state = "verified"
            data = {
                "otp_id": otp.id,
                "number": otp.number,
                "status": "verified",
                "to": otp.to,
                "service": otp.service,
                "factor": otp.factor,
                "expires_at": iso(otp.expires_at),
                "verified_at": iso(now),
            }
            account.emit("otp.reverse.verified", data, url=otp.success_url, timed=False)


def _expiry(account: Account) -> int:
    return account.world.clock.now + round(account.options.otp_seconds * 1000)


def _text(account: Account, otp: OTP) -> None:
    message = account.accept(
        "text", from_=SHARED_NUMBER, to=otp.to, text=code_text(otp.language, otp.name, otp.code), attachments=None
    )
    account.world.dispatch(message, wait=0, then=lambda _, __: None)


def _find_sent(account: Account, id_: str) -> OTP:
    otp = account.part(Passwords).sent.get(id_)
    if otp is None:
        raise Refusal(404, "Not Found")
    return otp


def _find_awaited(account: Account, call: Call) -> ReverseOTP:
    otp = account.part(Passwords).awaited.get(call.parameters["otp_id"])
    if otp is None:
        raise Refusal(404, "Not Found")
    return otp


HANDLERS: Handlers = {
    "send_otp": send_otp,
    "verify_otp": verify_otp,
    "resend_otp": resend_otp,
    "initiate_reverse_otp": initiate_reverse_otp,
    "get_reverse_otp": get_reverse_otp,
    "cancel_reverse_otp": cancel_reverse_otp,
}
