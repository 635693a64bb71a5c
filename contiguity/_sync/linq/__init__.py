# Made from contiguity/_async/linq/__init__.py by scripts/regenerate: edit that file.
"""The client of the Linq Partner API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from contiguity._core.settings import Provider
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
    from linq_api.models import MessageSendReply


class Linq(Client):
    """The synchronous client of Linq: chats, participants, typing, messages, location.

    ::

        with Linq() as linq:
            chat = linq.chats.create(from_="+13055550188", to=["+12025550143"], message="Hello")
            for message in linq.chats.messages.list(chat.id):
                ...

    Nothing is sent, and nothing opened, before the first call. One client serves any number of tasks; each event loop
    that it is used in gets connections of its own.

    What a reply holds comes as the generated models; where it holds one thing in a wrapper, that thing. Ids are those
    of the replies. Times are aware datetimes.
    """

    _provider: ClassVar[Provider] = Provider(
        name="Linq",
        base_url="https://api.linqapp.com/api/partner",
        key_variables=("LINQ_API_KEY", "LINQ_API_V3_API_KEY"),
        base_url_variables=("LINQ_BASE_URL", "LINQ_API_V3_BASE_URL"),
    )

    @cached_property
    def chats(self) -> Chats:
        """Chats, with their participants, typing, messages, location, background and polls."""
        from contiguity._sync.linq.chats import Chats

        return Chats(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages by their ids, answers, and sends that leave line and chat to the service."""
        from contiguity._sync.linq.messages import Messages

        return Messages(self)

    @cached_property
    def attachments(self) -> Attachments:
        """Files to send."""
        from contiguity._sync.linq.attachments import Attachments

        return Attachments(self)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Your lines."""
        from contiguity._sync.linq.phone_numbers import PhoneNumbers

        return PhoneNumbers(self)

    @cached_property
    def capability(self) -> Capability:
        """What someone can get: iMessage, RCS."""
        from contiguity._sync.linq.capability import Capability

        return Capability(self)

    @cached_property
    def contact_card(self) -> ContactCards:
        """The names and photos of your lines."""
        from contiguity._sync.linq.contact_card import ContactCards

        return ContactCards(self)

    @cached_property
    def blocked_handles(self) -> BlockedHandles:
        """Whom you do not hear."""
        from contiguity._sync.linq.blocked_handles import BlockedHandles

        return BlockedHandles(self)

    @cached_property
    def webhook_subscriptions(self) -> WebhookSubscriptions:
        """Where webhooks go."""
        from contiguity._sync.linq.webhook_subscriptions import (
            WebhookSubscriptions,
        )

        return WebhookSubscriptions(self)

    @cached_property
    def webhook_events(self) -> WebhookEvents:
        """The types of events that there are."""
        from contiguity._sync.linq.webhook_events import WebhookEvents

        return WebhookEvents(self)

    @cached_property
    def experiences(self) -> Experiences:
        """What a message can invoke instead of having parts."""
        from contiguity._sync.linq.experiences import Experiences

        return Experiences(self)

    @cached_property
    def payment_requests(self) -> PaymentRequests:
        """Payments that you ask for."""
        from contiguity._sync.linq.payment_requests import (
            PaymentRequests,
        )

        return PaymentRequests(self)

    @cached_property
    def payments(self) -> Payments:
        """Payments that you make for customers."""
        from contiguity._sync.linq.payments import Payments

        return Payments(self)

    @cached_property
    def webhooks(self) -> LinqWebhook:
        """Verify webhooks and decode their events, with this client's secret, looked up at first use."""
        from contiguity.webhooks._lazy import LazyLinqWebhook

        return LazyLinqWebhook(self._webhook_secret)

    def reply(
        self,
        event: IncomingEvent,
        *,
        message: AnyMessage,
        inline: bool = False,
        idempotency_key: Identifier | None = None,
    ) -> MessageSendReply:
        """Answer a message that came in, in its chat; `Contiguity` has the same method for its events.

        Args:
            event: The ``message.received`` event as `webhooks.unwrap` gave it, or the body as a dict.
            message: The text, a list of parts, or a `Message`.
            inline: Whether to answer this very message, and not only its chat.
            idempotency_key: As for `messages.reply`, which says how an event that is delivered twice is answered once.

        Raises:
            ValidationError: The event is not a message that someone sent you, or another argument breaks a rule.
            ContiguityError: As for `chats.messages.send`.
        """
        return self.messages.reply(event, message=message, inline=inline, idempotency_key=idempotency_key)


__all__ = ["Linq"]
