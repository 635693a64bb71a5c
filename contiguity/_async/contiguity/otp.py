"""One-time passwords, sent to a phone or received from it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, get_args

from contiguity._async.client import AsyncResource
from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
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


class AsyncOTP(AsyncResource):
    """One-time passwords by SMS (API reference, OTP). `reverse` is for codes that the user sends to you."""

    @cached_property
    def reverse(self) -> AsyncOTPReverse:
        """One-time passwords that the user sends to you."""
        return AsyncOTPReverse(self._client)

    async def send(self, *, to: str, name: str | None = None, language: OTPLanguage = "en") -> OTPSent:
        """Send a 6-digit code, which expires after 15 minutes.

        Args:
            to: The recipient, a phone number in E.164 format. The service also accepts North American numbers in
                national format.
            name: The name of your application, for the text.
            language: The language of the text.

        Returns:
            ``.otp_id``, for `verify` and `resend`.
        """
        body = models.OTPSend(
            to=arguments.text_recipient("to", to),
            language=validation.choice("language", language, get_args(models.OTPLanguage)),
            name=validation.optional(validation.text, "name", name),
        )
        return (await self._client.call(api.send_otp.operation(body=body))).data

    async def verify(self, otp_id: Identifier, otp: str) -> OTPVerification:
        """Check the code that a user entered.

        A correct code can be used once, so the call is retried only if it was certainly not accepted.

        Args:
            otp_id: The id that `send` returned.
            otp: The entered code, as a string, because a code may start with 0.

        Returns:
            ``.verified``: False for a wrong or expired code.

        Raises:
            APIError: The service rejected the call, for example because the id is unknown.
        """
        body = models.OTPVerify(otp_id=arguments.otp_id("otp_id", otp_id), otp=validation.text("otp", otp))
        return (await self._client.call(api.verify_otp.operation(body=body))).data

    async def resend(self, otp_id: Identifier) -> OTPResent:
        """Resend the code. The expiry time does not change.

        Args:
            otp_id: The id that `send` returned.

        Raises:
            APIError: The service rejected the call, for example because the id is unknown.
        """
        body = models.OTPResend(otp_id=arguments.otp_id("otp_id", otp_id))
        return (await self._client.call(api.resend_otp.operation(body=body))).data


class AsyncOTPReverse(AsyncResource):
    """One-time passwords that the user sends to you (API reference, reverse OTP)."""

    async def initiate(
        self,
        *,
        number: str,
        factor: str | None = None,
        to: str | None = None,
        service: ReverseOTPService | None = None,
        language: OTPLanguage | None = None,
        success_url: URL | None = None,
    ) -> ReverseOTP:
        """Start a verification. Show the user ``.ui.text``, or ``.ui.qr_code`` as a QR code.

        Args:
            number: The phone number that the user sends the code from, in E.164 format.
            factor: The code, at most 16 characters. Default: 4 random digits.
            to: The number that receives the code. Default: a number of the service.
            service: "sms" (default), or "imessage", which requires a leased iMessage number and the entitlement.
            language: The language of ``.ui.text``. Default: English.
            success_url: The URL that receives the ``otp.reverse.verified`` event instead of the account's webhook.
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
        return (await self._client.call(api.initiate_reverse_otp.operation(body=body))).data

    async def verify(self, otp_id: Identifier) -> ReverseOTPStatus:
        """Return the status of the verification. The service recommends at least 20 seconds between polls.

        Args:
            otp_id: The id that `initiate` returned.

        Returns:
            ``.status``: "pending", "verified", "cancelled" or "expired".
        """
        return (await self._client.call(api.get_reverse_otp.operation(arguments.identifier("otp_id", otp_id)))).data

    async def cancel(self, otp_id: Identifier) -> ReverseOTPCancelled:
        """Cancel a pending verification.

        Args:
            otp_id: The id that `initiate` returned.

        Raises:
            APIError: The service rejected the call, for example because the verification is no longer pending.
        """
        operation = api.cancel_reverse_otp.operation(arguments.identifier("otp_id", otp_id))
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data
