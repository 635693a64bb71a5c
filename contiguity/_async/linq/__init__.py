"""The client of the Linq Partner API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from contiguity._async.client import AsyncClient
from contiguity._core.settings import Provider

if TYPE_CHECKING:
    from contiguity._async.linq.attachments import AsyncAttachments
    from contiguity._async.linq.blocked_handles import AsyncBlockedHandles
    from contiguity._async.linq.capability import AsyncCapability
    from contiguity._async.linq.chats import AsyncChats
    from contiguity._async.linq.contact_card import AsyncContactCards
    from contiguity._async.linq.experiences import AsyncExperiences
    from contiguity._async.linq.messages import AsyncMessages
    from contiguity._async.linq.payment_requests import AsyncPaymentRequests
    from contiguity._async.linq.payments import AsyncPayments
    from contiguity._async.linq.phone_numbers import AsyncPhoneNumbers
    from contiguity._async.linq.webhook_events import AsyncWebhookEvents
    from contiguity._async.linq.webhook_subscriptions import AsyncWebhookSubscriptions
    from contiguity._core.validation import Identifier
    from contiguity._linq.message import AnyMessage
    from contiguity.linq.events import IncomingEvent
    from contiguity.webhooks import LinqWebhook
    from linq_api.models import MessageSendReply


class AsyncLinq(AsyncClient):
    """The asynchronous client of Linq: chats, participants, typing, messages, location.

    ::

        async with AsyncLinq() as linq:
            chat = await linq.chats.create(from_="+13055550188", to=["+12025550143"], message="Hello")
            async for message in linq.chats.messages.list(chat.id):
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
    def chats(self) -> AsyncChats:
        """Chats, with their participants, typing, messages, location, background and polls."""
        from contiguity._async.linq.chats import AsyncChats  # noqa: PLC0415 -- loaded on first use

        return AsyncChats(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages by their ids, answers, and sends that leave line and chat to the service."""
        from contiguity._async.linq.messages import AsyncMessages  # noqa: PLC0415 -- loaded on first use

        return AsyncMessages(self)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """Files to send."""
        from contiguity._async.linq.attachments import AsyncAttachments  # noqa: PLC0415 -- loaded on first use

        return AsyncAttachments(self)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneNumbers:
        """Your lines."""
        from contiguity._async.linq.phone_numbers import AsyncPhoneNumbers  # noqa: PLC0415 -- loaded on first use

        return AsyncPhoneNumbers(self)

    @cached_property
    def capability(self) -> AsyncCapability:
        """What someone can get: iMessage, RCS."""
        from contiguity._async.linq.capability import AsyncCapability  # noqa: PLC0415 -- loaded on first use

        return AsyncCapability(self)

    @cached_property
    def contact_card(self) -> AsyncContactCards:
        """The names and photos of your lines."""
        from contiguity._async.linq.contact_card import AsyncContactCards  # noqa: PLC0415 -- loaded on first use

        return AsyncContactCards(self)

    @cached_property
    def blocked_handles(self) -> AsyncBlockedHandles:
        """Whom you do not hear."""
        from contiguity._async.linq.blocked_handles import AsyncBlockedHandles  # noqa: PLC0415 -- loaded on first use

        return AsyncBlockedHandles(self)

    @cached_property
    def webhook_subscriptions(self) -> AsyncWebhookSubscriptions:
        """Where webhooks go."""
        from contiguity._async.linq.webhook_subscriptions import (  # noqa: PLC0415 -- loaded on first use
            AsyncWebhookSubscriptions,
        )

        return AsyncWebhookSubscriptions(self)

    @cached_property
    def webhook_events(self) -> AsyncWebhookEvents:
        """The types of events that there are."""
        from contiguity._async.linq.webhook_events import AsyncWebhookEvents  # noqa: PLC0415 -- loaded on first use

        return AsyncWebhookEvents(self)

    @cached_property
    def experiences(self) -> AsyncExperiences:
        """What a message can invoke instead of having parts."""
        from contiguity._async.linq.experiences import AsyncExperiences  # noqa: PLC0415 -- loaded on first use

        return AsyncExperiences(self)

    @cached_property
    def payment_requests(self) -> AsyncPaymentRequests:
        """Payments that you ask for."""
        from contiguity._async.linq.payment_requests import (  # noqa: PLC0415 -- loaded on first use
            AsyncPaymentRequests,
        )

        return AsyncPaymentRequests(self)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Payments that you make for customers."""
        from contiguity._async.linq.payments import AsyncPayments  # noqa: PLC0415 -- loaded on first use

        return AsyncPayments(self)

    @cached_property
    def webhooks(self) -> LinqWebhook:
        """Verify webhooks and decode their events, with this client's secret, looked up at first use."""
        from contiguity.webhooks._lazy import LazyLinqWebhook  # noqa: PLC0415 -- loaded on first use

        return LazyLinqWebhook(self._webhook_secret)

    async def reply(
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
        return await self.messages.reply(event, message=message, inline=inline, idempotency_key=idempotency_key)


__all__ = ["AsyncLinq"]
