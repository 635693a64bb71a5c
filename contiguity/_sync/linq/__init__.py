# Made from contiguity/_async/linq/__init__.py by scripts/regenerate: edit that file.
"""The client of the Linq Partner API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from contiguity._core.settings import Provider
from contiguity._linq.error_codes import TRANSIENT_CODES
from contiguity._sync.client import Client

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity._linq.message import AnyMessage
    from contiguity._sync.linq.attachments import Attachments
    from contiguity._sync.linq.blocked_handles import BlockedHandles
    from contiguity._sync.linq.capability import Capability
    from contiguity._sync.linq.chats import Chats
    from contiguity._sync.linq.contact_card import ContactCards
    from contiguity._sync.linq.experiences import Experiences
    from contiguity._sync.linq.messages import Messages
    from contiguity._sync.linq.payment_requests import PaymentRequests
    from contiguity._sync.linq.payments import Payments
    from contiguity._sync.linq.phone_numbers import PhoneNumbers
    from contiguity._sync.linq.webhook_events import WebhookEvents
    from contiguity._sync.linq.webhook_subscriptions import WebhookSubscriptions
    from contiguity.linq.events import IncomingEvent
    from contiguity.webhooks import LinqWebhook
    from linq_api.models import MessageSendResponse


class Linq(Client):
    """The synchronous client of Linq: chats, participants, typing, messages, location.

    ::

        with Linq() as linq:
            chat = linq.chats.create(from_="+13055550188", to=["+12025550143"], message="Hello")
            for message in linq.chats.messages.list(chat.id):
                ...

    Connections are opened by the first call. All tasks, threads and event loops of a process can share one client.

    Methods return generated models (`contiguity.linq.models`); a response with a single object in a wrapper is returned
    as that object. Timestamps are aware datetimes.

    Any method can raise these errors of `contiguity.errors`; the documentation of a method lists only specific causes:

    - `ValidationError`: an argument is invalid. Nothing was sent.
    - `ConfigurationError`: the client is closed, or cannot be used here. Nothing was sent.
    - `APIError`: the service rejected the call. There is a subclass for each kind, such as `RateLimited`.
    - `NetworkError`: no response was received, and repeating the call is safe.
    - `DeliveryUnknown`: no usable response was received, and the call may have been accepted; if
      ``error.idempotency_key`` is set, repeating the call with it is safe.
    - `InvalidResponse`: the response to any other call could not be read.
    """

    _provider: ClassVar[Provider] = Provider(
        name="Linq",
        base_url="https://api.linqapp.com/api/partner",
        key_variables=("LINQ_API_KEY", "LINQ_API_V3_API_KEY"),
        base_url_variables=("LINQ_BASE_URL", "LINQ_API_V3_BASE_URL"),
        transient_codes=TRANSIENT_CODES,
    )

    @cached_property
    def chats(self) -> Chats:
        """Chats, with their participants, typing, messages, location, background and polls."""
        from contiguity._sync.linq.chats import Chats

        return Chats(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages: send, reply, edit, delete, reactions, threads, polls."""
        from contiguity._sync.linq.messages import Messages

        return Messages(self)

    @cached_property
    def attachments(self) -> Attachments:
        """Attachments: upload files to send."""
        from contiguity._sync.linq.attachments import Attachments

        return Attachments(self)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers: your lines, their reputation, call forwarding."""
        from contiguity._sync.linq.phone_numbers import PhoneNumbers

        return PhoneNumbers(self)

    @cached_property
    def capability(self) -> Capability:
        """Capability checks for iMessage and RCS."""
        from contiguity._sync.linq.capability import Capability

        return Capability(self)

    @cached_property
    def contact_card(self) -> ContactCards:
        """Contact cards: the names and photos of your lines."""
        from contiguity._sync.linq.contact_card import ContactCards

        return ContactCards(self)

    @cached_property
    def blocked_handles(self) -> BlockedHandles:
        """Blocked handles."""
        from contiguity._sync.linq.blocked_handles import BlockedHandles

        return BlockedHandles(self)

    @cached_property
    def webhook_subscriptions(self) -> WebhookSubscriptions:
        """Webhook subscriptions."""
        from contiguity._sync.linq.webhook_subscriptions import (
            WebhookSubscriptions,
        )

        return WebhookSubscriptions(self)

    @cached_property
    def webhook_events(self) -> WebhookEvents:
        """Event types of webhooks."""
        from contiguity._sync.linq.webhook_events import WebhookEvents

        return WebhookEvents(self)

    @cached_property
    def experiences(self) -> Experiences:
        """Experiences: apps that a message can invoke."""
        from contiguity._sync.linq.experiences import Experiences

        return Experiences(self)

    @cached_property
    def payment_requests(self) -> PaymentRequests:
        """Payment requests: payments that you receive."""
        from contiguity._sync.linq.payment_requests import (
            PaymentRequests,
        )

        return PaymentRequests(self)

    @cached_property
    def payments(self) -> Payments:
        """Payments that you make on behalf of customers."""
        from contiguity._sync.linq.payments import Payments

        return Payments(self)

    @cached_property
    def webhooks(self) -> LinqWebhook:
        """Webhook verification and decoding. The secret is looked up at the first use."""
        from contiguity.webhooks._lazy import LazyLinqWebhook

        return LazyLinqWebhook(self._webhook_secret)

    def reply(
        self,
        event: IncomingEvent,
        *,
        message: AnyMessage,
        inline: bool = False,
        idempotency_key: Identifier | None = None,
    ) -> MessageSendResponse:
        """Reply to an incoming message in its chat. `Contiguity` has the same method for its events.

        Args:
            event: The ``message.received`` event that `webhooks.unwrap` returned, or the JSON object of the body.
            message: The text, a list of parts, or a `Message`.
            inline: Send the message as an inline reply to the incoming message.
            idempotency_key: As for `messages.reply`, which describes how to reply once to an event that is delivered
                twice.

        Raises:
            ValidationError: The event is not an incoming message.
        """
        return self.messages.reply(event, message=message, inline=inline, idempotency_key=idempotency_key)


__all__ = ["Linq"]
