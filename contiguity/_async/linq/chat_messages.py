"""The messages of a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from contiguity._core import validation
from contiguity._core.paging import by_cursor
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.message import content_of
from linq_api import models
from linq_api.api import chat_messages as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity._linq.message import AnyMessage
    from linq_api.models import Message, MessageList, MessageSendReply


class AsyncChatMessages(AsyncResource):
    """The messages of a chat (API reference, chat messages)."""

    async def send(
        self,
        chat_id: Identifier,
        message: AnyMessage,
        *,
        override_optout: bool | None = None,
        idempotency_key: Identifier | None = None,
    ) -> MessageSendReply:
        """Send a message into a chat. That it returns means accepted, not delivered.

        Every try carries the same idempotency key, so the message is sent once however often the call is tried. Your
        typing indicator ends with it.

        Args:
            chat_id: The chat's id.
            message: The text, a list of parts, or a `Message` with an effect, a reply, a preferred service.
            override_optout: Send although the recipient opted out; such calls are recorded.
            idempotency_key: A key of your own, at most 255 characters, with which a later call is the same call.

        Returns:
            ``.message`` as it was accepted: its ``delivery_status`` is "pending" or "queued", and events tell the rest.

        Raises:
            ValidationError: An argument breaks one of these rules.
            NotFound: There is no such chat (2001), message to reply to (2002) or attachment (2003), its bytes are not
                there yet (2007), or the message that was sent with this key before is gone.
            Forbidden: The line cannot send now (2027), or the recipient may not be written to (2008, 2024, 2026).
            Conflict: The state of the chat does not allow it (2009, 2013, 2018, 2023, 2028).
            RateLimited: More than 30 messages in 60 s to this recipient.
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted; ``.idempotency_key`` makes another call the same one.
        """
        content = content_of(message, idempotency_key=idempotency_key)
        body = models.MessageSend(
            message=content,
            override_optout=validation.optional(validation.boolean, "override_optout", override_optout),
        )
        operation = api.send_message.operation(validation.uuid("chat_id", chat_id), body=body)
        return await self._client.call(operation, retry_safety=RetrySafety.KEYED, key=content.idempotency_key)

    def list(
        self, chat_id: Identifier, *, limit: int | None = None, cursor: str | None = None
    ) -> AsyncPages[Message, MessageList]:
        """List the messages of a chat, the newest first.

        Args:
            chat_id: The chat's id.
            limit: How many messages a page holds, 1 to 100; 50 by default.
            cursor: The ``next_cursor`` of a page, to go on behind it.

        Returns:
            All of them, page after page as you iterate; its ``.pages()`` and ``.page()`` give pages.

        Raises:
            ValidationError: An argument breaks one of these rules.
        """
        operation = api.list_messages.operation(
            validation.uuid("chat_id", chat_id),
            limit=arguments.page_size(limit),
            cursor=validation.optional(validation.text, "cursor", cursor),
        )
        return AsyncPages(self._client, operation, lambda page: page.messages, by_cursor)
