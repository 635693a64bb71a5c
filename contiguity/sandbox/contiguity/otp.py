"""One-time passwords: sent by text, or, for reverse OTPs, expected from the user's phone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from contiguity.sandbox.contiguity.account import with_nulls
from contiguity.sandbox.contiguity.formatting import format_international
from contiguity.sandbox.contiguity.records import OTP, ReverseOTP
from contiguity.sandbox.contiguity.seed import SHARED_NUMBER
from contiguity.sandbox.http import HTTPError
from contiguity.sandbox.state import iso_timestamp
from contiguity_api import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call
    from contiguity.sandbox.state import Message

CODE_DIGITS = 6
FACTOR_DIGITS = 4

_CODES: Mapping[str, tuple[str, str]] = {
    "de": ("Ihr {name}-Code lautet {code}.", "Ihr Code lautet {code}."),
    "en": ("Your {name} code is {code}.", "Your code is {code}."),
    "es": ("Tu código de {name} es {code}.", "Tu código es {code}."),
    "fr": ("Votre code {name} est {code}.", "Votre code est {code}."),
    "it": ("Il tuo codice {name} è {code}.", "Il tuo codice è {code}."),
    "nl": ("Je {name}-code is {code}.", "Je code is {code}."),
    "pt": ("O seu código {name} é {code}.", "O seu código é {code}."),
    "pt-br": ("Seu código {name} é {code}.", "Seu código é {code}."),
}
"""The text of a code by language, with and without the name of the requester. The service supports 34 languages."""

_INSTRUCTIONS: Mapping[str, str] = {
    "de": "Senden Sie {factor} an {to}, um Ihre Telefonnummer zu bestätigen.",
    "en": "Text {factor} to {to} to verify your phone number.",
    "es": "Envía {factor} al {to} para verificar tu número de teléfono.",
    "fr": "Envoyez {factor} au {to} pour vérifier votre numéro de téléphone.",
    "it": "Invia {factor} al {to} per verificare il tuo numero di telefono.",
    "nl": "Stuur {factor} naar {to} om je telefoonnummer te bevestigen.",
    "pt": "Envie {factor} para {to} para verificar o seu número de telefone.",
    "pt-br": "Envie {factor} para {to} para verificar seu número de telefone.",
}


def _code_text(language: str, name: str | None, code: str) -> str:
    """Return the text of a code, in English if the language is not supported."""
    with_name, without_name = _CODES.get(language, _CODES["en"])
    return with_name.format(name=name, code=code) if name else without_name.format(code=code)


def _instruction_text(language: str, factor: str, to: str) -> str:
    """Return the instruction of a reverse OTP, in English if the language is not supported."""
    return _INSTRUCTIONS.get(language, _INSTRUCTIONS["en"]).format(factor=factor, to=to)


def send_otp(account: Account, call: Call) -> models.OTPSent:
    """Send a code by text."""
    body = models.OTPSend.from_dict(call.body)
    otp = OTP(account.ids.digits(CODE_DIGITS), body.to, body.language, body.name, _expiry(account))
    id_ = account.ids.new("otp_")
    account.otps[id_] = otp
    _send_text(account, otp)
    return models.OTPSent(id_)


def verify_otp(account: Account, call: Call) -> models.OTPVerification:
    """Verify a code. A correct code can be used once."""
    body = models.OTPVerify.from_dict(call.body)
    otp = _find(account, body.otp_id)
    valid = not otp.used and account.now_ms < otp.expires_at
    verified = valid and body.otp.strip() == otp.code
    otp.used = otp.used or verified
    return models.OTPVerification(verified)


def resend_otp(account: Account, call: Call) -> models.OTPResent:
    """Resend a code. Its expiry time does not change."""
    otp = _find(account, models.OTPResend.from_dict(call.body).otp_id)
    valid = not otp.used and account.now_ms < otp.expires_at
    if valid:
        _send_text(account, otp)
    return models.OTPResent(valid)


def initiate_reverse_otp(account: Account, call: Call) -> models.ReverseOTP:
    """Create a reverse OTP."""
    body = models.ReverseOTPInitiate.from_dict(call.body)
    service = body.service or "sms"
    if service == "imessage":
        account.require("imessage")
        to = (
            account.require_line(body.to, "imessage").number
            if body.to
            else account.choose_line("imessage", None, "").number
        )
    else:
        to = account.require_line(body.to, "text").number if body.to else SHARED_NUMBER
    otp = ReverseOTP(
        id=account.ids.new("r_otp_"),
        number=body.number,
        factor=body.factor or account.ids.digits(FACTOR_DIGITS),
        to=to,
        service=service,
        success_url=body.success_url,
        expires_at=_expiry(account),
    )
    account.reverse_otps[otp.id] = otp
    account.reverse_otps_by_number.setdefault(otp.number, []).append(otp)
    response = models.ReverseOTP(
        otp_id=otp.id,
        number=otp.number,
        factor=otp.factor,
        to=to,
        service=service,
        expires_at=iso_timestamp(otp.expires_at),
        ui=models.ReverseOTPPrompt(
            text=_instruction_text(body.language or "en", otp.factor, format_international(to)),
            qr_code=f"sms:{to}?body={quote(otp.factor)}",
        ),
        success_url=otp.success_url,
    )
    return with_nulls(response, "success_url")


def get_reverse_otp(account: Account, call: Call) -> models.ReverseOTPStatus:
    """Return the state of a reverse OTP."""
    otp = _find_reverse(account, call)
    return models.ReverseOTPStatus(otp.id, otp.state_at(account.now_ms), expires_at=iso_timestamp(otp.expires_at))


def cancel_reverse_otp(account: Account, call: Call) -> models.ReverseOTPCancelled:
    """Cancel a reverse OTP."""
    otp = _find_reverse(account, call)
    if otp.state_at(account.now_ms) != "pending":
        raise HTTPError(400, "Bad Request: the reverse OTP is not pending")
    otp.state = "cancelled"
    return models.ReverseOTPCancelled(otp.id, status="cancelled")


def match_reverse_otp(account: Account, message: Message) -> None:
    """Verify the pending reverse OTPs whose code a received message contains.

    A code that is expected as SMS can be received as iMessage, because the phone of the sender chooses the channel.
    """
    now_ms = account.now_ms
    for otp in account.reverse_otps_by_number.get(message.from_, ()):
        if (
            otp.state_at(now_ms) == "pending"
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
                "expires_at": iso_timestamp(otp.expires_at),
                "verified_at": iso_timestamp(now_ms),
            }
            account.emit("otp.reverse.verified", data, url=otp.success_url, timestamp=False)


def _expiry(account: Account) -> int:
    return account.now_ms + round(account.options.otp_seconds * 1000)


def _send_text(account: Account, otp: OTP) -> None:
    message = account.add_message(
        "text", from_=SHARED_NUMBER, to=otp.to, text=_code_text(otp.language, otp.name, otp.code), attachments=None
    )
    account.state.dispatch(message, wait_ms=0, then=lambda _, __: None)


def _find(account: Account, id_: str) -> OTP:
    otp = account.otps.get(id_)
    if otp is None:
        raise HTTPError(404, "Not Found")
    return otp


def _find_reverse(account: Account, call: Call) -> ReverseOTP:
    otp = account.reverse_otps.get(call.parameters["otp_id"])
    if otp is None:
        raise HTTPError(404, "Not Found")
    return otp


HANDLERS: Handlers = {
    "send_otp": send_otp,
    "verify_otp": verify_otp,
    "resend_otp": resend_otp,
    "initiate_reverse_otp": initiate_reverse_otp,
    "get_reverse_otp": get_reverse_otp,
    "cancel_reverse_otp": cancel_reverse_otp,
}
