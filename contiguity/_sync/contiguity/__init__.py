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
    """The synchronous client of Contiguity: iMessage, text, WhatsApp, email, OTP, leases.

    ::

        with Contiguity() as client:
            sent = client.imessage.send(to="+12025550143", message="Your table is **ready**")

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
    def imessage(self) -> IMessage:
        """iMessage: send, reply, typing indicators, reactions, read receipts, history."""
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
        """Email."""
        from contiguity._sync.contiguity.email import Email

        return Email(self)

    @cached_property
    def otp(self) -> OTP:
        """One-time passwords, and `otp.reverse`."""
        from contiguity._sync.contiguity.otp import OTP

        return OTP(self)

    @cached_property
    def leases(self) -> Leases:
        """Leased numbers."""
        from contiguity._sync.contiguity.leases import Leases

        return Leases(self)

    @cached_property
    def domains(self) -> Domains:
        """Sending domains of email."""
        from contiguity._sync.contiguity.domains import Domains

        return Domains(self)

    @cached_property
    def entitlements(self) -> Entitlements:
        """Entitlements of the account."""
        from contiguity._sync.contiguity.entitlements import Entitlements

        return Entitlements(self)

    @cached_property
    def facetime(self) -> FaceTime:
        """FaceTime Audio calls."""
        from contiguity._sync.contiguity.facetime import FaceTime

        return FaceTime(self)

    @cached_property
    def intelligence(self) -> Intelligence:
        """Phone number lookup."""
        from contiguity._sync.contiguity.intelligence import Intelligence

        return Intelligence(self)

    @cached_property
    def webhooks(self) -> Webhook:
        """Webhook verification and decoding. The secret is looked up at the first use."""
        from contiguity.webhooks._lazy import LazyWebhook

        return LazyWebhook(self._webhook_secret)

    def reply(self, event: IncomingEvent, *, message: str, attachments: Sequence[URL] | None = None) -> MessageSent:
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
        from contiguity._contiguity.replying import reply_channel

        channel = reply_channel(event)
        if channel == "imessage":
            return self.imessage.reply(event, message=message, attachments=attachments)
        if channel == "text":
            return self.text.reply(event, message=message, attachments=attachments)
        return self.whatsapp.reply(event, message=message, attachments=attachments)


__all__ = ["Contiguity"]
