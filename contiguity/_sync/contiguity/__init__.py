# Made from contiguity/_async/contiguity/__init__.py by scripts/regenerate: edit that file.
"""The client of the Contiguity API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from contiguity._core.settings import Provider
from contiguity._sync.client import Client

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL
    from contiguity._sync.contiguity.domains import Domains
    from contiguity._sync.contiguity.email import Email
    from contiguity._sync.contiguity.entitlements import Entitlements
    from contiguity._sync.contiguity.facetime import FaceTime
    from contiguity._sync.contiguity.imessage import IMessage
    from contiguity._sync.contiguity.intelligence import Intelligence
    from contiguity._sync.contiguity.leases import Leases
    from contiguity._sync.contiguity.otp import OTP
    from contiguity._sync.contiguity.text import Text
    from contiguity._sync.contiguity.whatsapp import WhatsApp
    from contiguity.events import IncomingEvent
    from contiguity.webhooks import Webhook
    from contiguity_api.models import MessageSent


class Contiguity(Client):
    """The synchronous client of Contiguity: iMessage, text, WhatsApp, e-mail, OTP, leases.

    ::

        with Contiguity() as client:
            sent = client.imessage.send(to="+12025550143", message="Your table is **ready**")

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
    def imessage(self) -> IMessage:
        """iMessage: send, reply, type, react, read, look back."""
        from contiguity._sync.contiguity.imessage import IMessage

        return IMessage(self)

    @cached_property
    def text(self) -> Text:
        """SMS and MMS."""
        from contiguity._sync.contiguity.text import Text

        return Text(self)

    @cached_property
    def whatsapp(self) -> WhatsApp:
        """WhatsApp."""
        from contiguity._sync.contiguity.whatsapp import WhatsApp

        return WhatsApp(self)

    @cached_property
    def email(self) -> Email:
        """E-mail."""
        from contiguity._sync.contiguity.email import Email

        return Email(self)

    @cached_property
    def otp(self) -> OTP:
        """One-time passwords, and `otp.reverse`."""
        from contiguity._sync.contiguity.otp import OTP

        return OTP(self)

    @cached_property
    def leases(self) -> Leases:
        """The numbers that you lease."""
        from contiguity._sync.contiguity.leases import Leases

        return Leases(self)

    @cached_property
    def domains(self) -> Domains:
        """The domains that you send e-mail from."""
        from contiguity._sync.contiguity.domains import Domains

        return Domains(self)

    @cached_property
    def entitlements(self) -> Entitlements:
        """What the account may do."""
        from contiguity._sync.contiguity.entitlements import Entitlements

        return Entitlements(self)

    @cached_property
    def facetime(self) -> FaceTime:
        """FaceTime Audio calls."""
        from contiguity._sync.contiguity.facetime import FaceTime

        return FaceTime(self)

    @cached_property
    def intelligence(self) -> Intelligence:
        """What is known of a number."""
        from contiguity._sync.contiguity.intelligence import Intelligence

        return Intelligence(self)

    @cached_property
    def webhooks(self) -> Webhook:
        """Verify webhooks and decode their events, with this client's secret, looked up at first use."""
        from contiguity.webhooks._lazy import LazyWebhook

        return LazyWebhook(self._webhook_secret)

    def reply(self, event: IncomingEvent, *, message: str, attachments: Sequence[URL] | None = None) -> MessageSent:
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
        from contiguity._contiguity.replying import reply_channel

        channel = reply_channel(event)
        if channel == "imessage":
            return self.imessage.reply(event, message=message, attachments=attachments)
        if channel == "text":
            return self.text.reply(event, message=message, attachments=attachments)
        return self.whatsapp.reply(event, message=message, attachments=attachments)


__all__ = ["Contiguity"]
