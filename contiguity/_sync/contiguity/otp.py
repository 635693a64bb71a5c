# Made from contiguity/_async/contiguity/otp.py by scripts/regenerate: edit that file.
"""One-time passwords: sent to a phone, or texted by its owner."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, get_args

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
from contiguity_api import models
from contiguity_api.api import otp as api

if TYPE_CHECKING:
    from contiguity._core.validation import URL, Identifier
    from contiguity_api.models import (
        OTPLanguage,
        OTPResent,
        OTPSent,
        OTPVerification,
        ReverseOTP,
        ReverseOTPCancelled,
        ReverseOTPService,
        ReverseOTPStatus,
    )


class OTP(Resource):
    """One-time passwords by SMS (API reference, OTP); `reverse` turns the direction round."""

    @cached_property
    def reverse(self) -> OTPReverse:
        """One-time passwords that the owner of a phone texts to you."""
        return OTPReverse(self._client)

    def send(self, *, to: str, name: str | None = None, language: OTPLanguage = "en") -> OTPSent:
        """Send a code of 6 digits; it lasts 15 minutes.

        Args:
            to: The recipient in E.164 format; the service also takes a North American number as people write it.
            name: The name of your application, which the text names.
            language: The language of the text.

        Returns:
            ``.otp_id``, for `verify` and `resend`.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted.
        """
        body = models.OTPSend(
            to=arguments.text_recipient("to", to),
            language=validation.choice("language", language, get_args(models.OTPLanguage)),
            name=validation.optional(validation.text, "name", name),
        )
        return (self._client.call(api.send_otp.operation(body=body))).data

    def verify(self, otp_id: Identifier, otp: str) -> OTPVerification:
        """Check the code that a person typed. The right one is good once; it is never asked twice behind your back.

        Args:
            otp_id: The id that `send` gave.
            otp: What the person typed, as a string: a code may begin with 0.

        Returns:
            ``.verified``: False for a wrong or expired code.

        Raises:
            ValidationError: An argument is not a string, or is empty.
            APIError: The service refused it; the id may be unknown.
            DeliveryUnknown: The code may or may not have been used up.
        """
        body = models.OTPVerify(otp_id=arguments.otp_id("otp_id", otp_id), otp=validation.text("otp", otp))
        return (self._client.call(api.verify_otp.operation(body=body))).data

    def resend(self, otp_id: Identifier) -> OTPResent:
        """Send the same code again; it does not last longer for that.

        Args:
            otp_id: The id that `send` gave.

        Raises:
            ValidationError: The id is not a string, or is empty.
            APIError: The service refused it; the id may be unknown.
            DeliveryUnknown: It may or may not have been accepted.
        """
        body = models.OTPResend(otp_id=arguments.otp_id("otp_id", otp_id))
        return (self._client.call(api.resend_otp.operation(body=body))).data


class OTPReverse(Resource):
    """One-time passwords that the owner of a phone texts to you (API reference, reverse OTP)."""

    def initiate(
        self,
        *,
        number: str,
        factor: str | None = None,
        to: str | None = None,
        service: ReverseOTPService | None = None,
        language: OTPLanguage | None = None,
        success_url: URL | None = None,
    ) -> ReverseOTP:
        """Begin: show the person ``.ui.text``, or ``.ui.qr_code`` as a QR code.

        Args:
            number: The phone that is to send the code, in E.164 format.
            factor: The code, at most 16 characters; 4 random digits if you do not choose.
            to: The number that it is to be sent to; one of the service's own if you do not choose.
            service: "sms", the default, or "imessage", which needs a leased iMessage number and the entitlement.
            language: The language of ``.ui.text``; English by default.
            success_url: Where the ``otp.reverse.verified`` event goes instead of the account's webhook.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            DeliveryUnknown: It may or may not have begun.
        """
        body = models.ReverseOTPInitiate(
            number=arguments.phone("number", number),
            factor=validation.optional(arguments.factor, "factor", factor),
            to=validation.optional(arguments.phone, "to", to),
            service=None
            if service is None
            else validation.choice("service", service, get_args(models.ReverseOTPService)),
            language=None
            if language is None
            else validation.choice("language", language, get_args(models.OTPLanguage)),
            success_url=validation.optional(validation.url, "success_url", success_url),
        )
        return (self._client.call(api.initiate_reverse_otp.operation(body=body))).data

    def verify(self, otp_id: Identifier) -> ReverseOTPStatus:
        """Ask how it stands. The service advises to ask no more often than every 20 seconds.

        Args:
            otp_id: The id that `initiate` gave.

        Returns:
            ``.status``: "pending", "verified", "cancelled" or "expired".

        Raises:
            ValidationError: The argument cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (self._client.call(api.get_reverse_otp.operation(arguments.identifier("otp_id", otp_id)))).data

    def cancel(self, otp_id: Identifier) -> ReverseOTPCancelled:
        """Cancel one that is pending.

        Args:
            otp_id: The id that `initiate` gave.

        Raises:
            ValidationError: The argument cannot be an id.
            APIError: The service refused it; it may not be pending any more.
            NetworkError: There was no reply.
        """
        operation = api.cancel_reverse_otp.operation(arguments.identifier("otp_id", otp_id))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data
