"""The client of the Linq Partner API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from contiguity._async.client import AsyncClient
from contiguity._core.settings import Provider
from contiguity._linq.error_codes import TRANSIENT_CODES

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
    from linq_api.models import MessageSendResponse


class AsyncLinq(AsyncClient):
    """The asynchronous client of Linq: chats, participants, typing, messages, location.

    ::

        async with AsyncLinq() as linq:
            chat = await linq.chats.create(from_="+13055550188", to=["+12025550143"], message="Hello")
            async for message in linq.chats.messages.list(chat.id):
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
    def chats(self) -> AsyncChats:
        """Chats, with their participants, typing, messages, location, background and polls."""
        from contiguity._async.linq.chats import AsyncChats  # noqa: PLC0415 -- imported on first use

        return AsyncChats(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages: send, reply, edit, delete, reactions, threads, polls."""
        from contiguity._async.linq.messages import AsyncMessages  # noqa: PLC0415 -- imported on first use

        return AsyncMessages(self)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """Attachments: upload files to send."""
        from contiguity._async.linq.attachments import AsyncAttachments  # noqa: PLC0415 -- imported on first use

        return AsyncAttachments(self)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneNumbers:
        """Phone numbers: your lines, their reputation, call forwarding."""
        from contiguity._async.linq.phone_numbers import AsyncPhoneNumbers  # noqa: PLC0415 -- imported on first use

        return AsyncPhoneNumbers(self)

    @cached_property
    def capability(self) -> AsyncCapability:
        """Capability checks for iMessage and RCS."""
        from contiguity._async.linq.capability import AsyncCapability  # noqa: PLC0415 -- imported on first use

        return AsyncCapability(self)

    @cached_property
    def contact_card(self) -> AsyncContactCards:
        """Contact cards: the names and photos of your lines."""
        from contiguity._async.linq.contact_card import AsyncContactCards  # noqa: PLC0415 -- imported on first use

        return AsyncContactCards(self)

    @cached_property
    def blocked_handles(self) -> AsyncBlockedHandles:
        """Blocked handles."""
        from contiguity._async.linq.blocked_handles import AsyncBlockedHandles  # noqa: PLC0415 -- imported on first use

        return AsyncBlockedHandles(self)

    @cached_property
    def webhook_subscriptions(self) -> AsyncWebhookSubscriptions:
        """Webhook subscriptions."""
        from contiguity._async.linq.webhook_subscriptions import (  # noqa: PLC0415 -- imported on first use
            AsyncWebhookSubscriptions,
        )

        return AsyncWebhookSubscriptions(self)

    @cached_property
    def webhook_events(self) -> AsyncWebhookEvents:
        """Event types of webhooks."""
        from contiguity._async.linq.webhook_events import AsyncWebhookEvents  # noqa: PLC0415 -- imported on first use

        return AsyncWebhookEvents(self)

    @cached_property
    def experiences(self) -> AsyncExperiences:
        """Experiences: apps that a message can invoke."""
        from contiguity._async.linq.experiences import AsyncExperiences  # noqa: PLC0415 -- imported on first use

        return AsyncExperiences(self)

    @cached_property
    def payment_requests(self) -> AsyncPaymentRequests:
        """Payment requests: payments that you receive."""
        from contiguity._async.linq.payment_requests import (  # noqa: PLC0415 -- imported on first use
            AsyncPaymentRequests,
        )

        return AsyncPaymentRequests(self)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Payments that you make on behalf of customers."""
        from contiguity._async.linq.payments import AsyncPayments  # noqa: PLC0415 -- imported on first use

        return AsyncPayments(self)

    @cached_property
    def webhooks(self) -> LinqWebhook:
        """Webhook verification and decoding. The secret is looked up at the first use."""
        from contiguity.webhooks._lazy import LazyLinqWebhook  # noqa: PLC0415 -- imported on first use

        return LazyLinqWebhook(self._webhook_secret)

    async def reply(
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
        return await self.messages.reply(event, message=message, inline=inline, idempotency_key=idempotency_key)


__all__ = ["AsyncLinq"]
