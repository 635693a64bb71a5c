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
    """The asynchronous client of Contiguity: iMessage, text, WhatsApp, e-mail, OTP, leases.

    ::

        async with AsyncContiguity() as client:
            sent = await client.imessage.send(to="+12025550143", message="Your table is **ready**")

    Nothing is sent, and nothing opened, before the first call. One client serves any number of tasks; each event loop
    that it is used in gets connections of its own.
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
        """iMessage: send, reply, type, react, read, look back."""
        from contiguity._async.contiguity.imessage import AsyncIMessage  # noqa: PLC0415 -- loaded on first use

        return AsyncIMessage(self)

    @cached_property
    def text(self) -> AsyncText:
        """SMS and MMS."""
        from contiguity._async.contiguity.text import AsyncText  # noqa: PLC0415 -- loaded on first use

        return AsyncText(self)

    @cached_property
    def whatsapp(self) -> AsyncWhatsApp:
        """WhatsApp."""
        from contiguity._async.contiguity.whatsapp import AsyncWhatsApp  # noqa: PLC0415 -- loaded on first use

        return AsyncWhatsApp(self)

    @cached_property
    def email(self) -> AsyncEmail:
        """E-mail."""
        from contiguity._async.contiguity.email import AsyncEmail  # noqa: PLC0415 -- loaded on first use

        return AsyncEmail(self)

    @cached_property
    def otp(self) -> AsyncOTP:
        """One-time passwords, and `otp.reverse`."""
        from contiguity._async.contiguity.otp import AsyncOTP  # noqa: PLC0415 -- loaded on first use

        return AsyncOTP(self)

    @cached_property
    def leases(self) -> AsyncLeases:
        """The numbers that you lease."""
        from contiguity._async.contiguity.leases import AsyncLeases  # noqa: PLC0415 -- loaded on first use

        return AsyncLeases(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        """The domains that you send e-mail from."""
        from contiguity._async.contiguity.domains import AsyncDomains  # noqa: PLC0415 -- loaded on first use

        return AsyncDomains(self)

    @cached_property
    def entitlements(self) -> AsyncEntitlements:
        """What the account may do."""
        from contiguity._async.contiguity.entitlements import AsyncEntitlements  # noqa: PLC0415 -- loaded on first use

        return AsyncEntitlements(self)

    @cached_property
    def facetime(self) -> AsyncFaceTime:
        """FaceTime Audio calls."""
        from contiguity._async.contiguity.facetime import AsyncFaceTime  # noqa: PLC0415 -- loaded on first use

        return AsyncFaceTime(self)

    @cached_property
    def intelligence(self) -> AsyncIntelligence:
        """What is known of a number."""
        from contiguity._async.contiguity.intelligence import AsyncIntelligence  # noqa: PLC0415 -- loaded on first use

        return AsyncIntelligence(self)

    @cached_property
    def webhooks(self) -> Webhook:
        """Verify webhooks and decode their events, with this client's secret, looked up at first use."""
        from contiguity.webhooks._lazy import LazyWebhook  # noqa: PLC0415 -- loaded on first use

        return LazyWebhook(self._webhook_secret)

    async def reply(
        self, event: IncomingEvent, *, message: str, attachments: Sequence[URL] | None = None
    ) -> MessageSent:
        """Answer a message that came in, by the channel that it came by; `Linq` has the same method for its events.

        The answer goes to the one who wrote, from the line that was written to. For what only one channel has, such as
        effects and fallbacks, see `imessage.reply`, `text.reply` and `whatsapp.reply`.

        Args:
            event: The event as `webhooks.unwrap` gave it, or the body as a dict.
            message: The text.
            attachments: As for the channel's `send`.

        Raises:
            ValidationError: The event is not a message that came in, or lacks an address; the error names what is
                missing. Or another argument breaks a rule.
            ContiguityError: As for the channel's `send`.
        """
        from contiguity._contiguity.replying import reply_channel  # noqa: PLC0415 -- loaded on first use

        channel = reply_channel(event)
        if channel == "imessage":
            return await self.imessage.reply(event, message=message, attachments=attachments)
        if channel == "text":
            return await self.text.reply(event, message=message, attachments=attachments)
        return await self.whatsapp.reply(event, message=message, attachments=attachments)


__all__ = ["AsyncContiguity"]
