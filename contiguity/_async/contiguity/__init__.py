"""The client of the Contiguity API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from contiguity._async.client import AsyncClient
from contiguity._core.settings import Provider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._async.contiguity.domains import AsyncDomains
    from contiguity._async.contiguity.email import AsyncEmail
    from contiguity._async.contiguity.entitlements import AsyncEntitlements
    from contiguity._async.contiguity.facetime import AsyncFaceTime
    from contiguity._async.contiguity.imessage import AsyncIMessage
    from contiguity._async.contiguity.intelligence import AsyncIntelligence
    from contiguity._async.contiguity.leases import AsyncLeases
    from contiguity._async.contiguity.otp import AsyncOTP
    from contiguity._async.contiguity.text import AsyncText
    from contiguity._async.contiguity.whatsapp import AsyncWhatsApp
    from contiguity._core.validation import URL
    from contiguity.events import IncomingEvent
    from contiguity.webhooks import Webhook
    from contiguity_api.models import MessageSent


class AsyncContiguity(AsyncClient):
    """The asynchronous client of Contiguity: iMessage, text, WhatsApp, email, OTP, leases.

    ::

        async with AsyncContiguity() as client:
            sent = await client.imessage.send(to="+12025550143", message="Your table is **ready**")

    Connections are opened by the first call. All tasks, threads and event loops of a process can share one client.

    Any method can raise these errors of `contiguity.errors`; the documentation of a method lists only specific causes:

    - `ValidationError`: an argument is invalid. Nothing was sent.
    - `ConfigurationError`: the client is closed, or cannot be used here. Nothing was sent.
    - `APIError`: the service rejected the call. There is a subclass for each kind, such as `RateLimited`.
    - `AgreementRequired`, an `APIError`: an entitlement is missing; see `entitlements.accept`.
    - `NetworkError`: no response was received, and repeating the call is safe.
    - `DeliveryUnknown`: no usable response was received, and the call may have been accepted; check the history before
      you repeat a send.
    - `InvalidResponse`: the response to any other call could not be read.
    """

    _provider: ClassVar[Provider] = Provider(
        name="Contiguity",
        base_url="https://api.contiguity.com",
        key_variables=("CONTIGUITY_API_KEY", "CONTIGUITY_TOKEN"),
        base_url_variables=("CONTIGUITY_BASE_URL",),
        auth_schemes=("Bearer", "Token"),
    )

    @cached_property
    def imessage(self) -> AsyncIMessage:
        """iMessage: send, reply, typing indicators, reactions, read receipts, history."""
        from contiguity._async.contiguity.imessage import AsyncIMessage  # noqa: PLC0415 -- imported on first use

        return AsyncIMessage(self)

    @cached_property
    def text(self) -> AsyncText:
        """SMS and MMS."""
        from contiguity._async.contiguity.text import AsyncText  # noqa: PLC0415 -- imported on first use

        return AsyncText(self)

    @cached_property
    def whatsapp(self) -> AsyncWhatsApp:
        """WhatsApp."""
        from contiguity._async.contiguity.whatsapp import AsyncWhatsApp  # noqa: PLC0415 -- imported on first use

        return AsyncWhatsApp(self)

    @cached_property
    def email(self) -> AsyncEmail:
        """Email."""
        from contiguity._async.contiguity.email import AsyncEmail  # noqa: PLC0415 -- imported on first use

        return AsyncEmail(self)

    @cached_property
    def otp(self) -> AsyncOTP:
        """One-time passwords, and `otp.reverse`."""
        from contiguity._async.contiguity.otp import AsyncOTP  # noqa: PLC0415 -- imported on first use

        return AsyncOTP(self)

    @cached_property
    def leases(self) -> AsyncLeases:
        """Leased numbers."""
        from contiguity._async.contiguity.leases import AsyncLeases  # noqa: PLC0415 -- imported on first use

        return AsyncLeases(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        """Sending domains of email."""
        from contiguity._async.contiguity.domains import AsyncDomains  # noqa: PLC0415 -- imported on first use

        return AsyncDomains(self)

    @cached_property
    def entitlements(self) -> AsyncEntitlements:
        """Entitlements of the account."""
        from contiguity._async.contiguity.entitlements import AsyncEntitlements  # noqa: PLC0415 -- imported on first use

        return AsyncEntitlements(self)

    @cached_property
    def facetime(self) -> AsyncFaceTime:
        """FaceTime Audio calls."""
        from contiguity._async.contiguity.facetime import AsyncFaceTime  # noqa: PLC0415 -- imported on first use

        return AsyncFaceTime(self)

    @cached_property
    def intelligence(self) -> AsyncIntelligence:
        """Phone number lookup."""
        from contiguity._async.contiguity.intelligence import AsyncIntelligence  # noqa: PLC0415 -- imported on first use

        return AsyncIntelligence(self)

    @cached_property
    def webhooks(self) -> Webhook:
        """Webhook verification and decoding. The secret is looked up at the first use."""
        from contiguity.webhooks._lazy import LazyWebhook  # noqa: PLC0415 -- imported on first use

        return LazyWebhook(self._webhook_secret)

    async def reply(
        self, event: IncomingEvent, *, message: str, attachments: Sequence[URL] | None = None
    ) -> MessageSent:
        """Reply to an incoming message through the channel that it was received on.

        The reply is sent to the sender, from the number that received the message. For options of one channel, such as
        effects and fallbacks, see `imessage.reply`, `text.reply` and `whatsapp.reply`. `Linq` has the same method for
        its events.

        Args:
            event: The event that `webhooks.unwrap` returned, or the JSON object of the body.
            message: The text.
            attachments: As for the channel's `send`.

        Raises:
            ValidationError: The event is not an incoming message, or has no address.
        """
        from contiguity._contiguity.replying import reply_channel  # noqa: PLC0415 -- imported on first use

        channel = reply_channel(event)
        if channel == "imessage":
            return await self.imessage.reply(event, message=message, attachments=attachments)
        if channel == "text":
            return await self.text.reply(event, message=message, attachments=attachments)
        return await self.whatsapp.reply(event, message=message, attachments=attachments)


__all__ = ["AsyncContiguity"]
