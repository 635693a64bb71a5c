"""The messages of a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.message import content_of
from contiguity._linq.paging import by_cursor
from linq_api import models
from linq_api.api import chat_messages as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity._linq.message import AnyMessage
    from linq_api.models import Message, MessageList, MessageSendResponse


class AsyncChatMessages(AsyncResource):
    """The messages of a chat (API reference, chat messages)."""

    async def send(
        self,
        chat_id: Identifier,
        message: AnyMessage,
        *,
        override_optout: bool | None = None,
        idempotency_key: Identifier | None = None,
    ) -> MessageSendResponse:
        """Send a message to a chat. It has been accepted when this returns, but not yet delivered.

        All attempts carry one idempotency key, so that the message is sent once. The message ends your typing
        indicator.

        Args:
            chat_id: The chat's id.
            message: The text, a list of parts, or a `Message`, for effects, inline replies and a preferred service.
            override_optout: Send even if the recipient has opted out. Such calls are recorded.
            idempotency_key: Identifies the call: a later call with the same key has no further effect. At most 255
                characters. Default: a new key for each call.

        Returns:
            The accepted message as ``.message``, with the ``delivery_status`` "pending" or "queued". Events report the
            delivery.

        Raises:
            NotFound: The chat (2001), the message to reply to (2002) or the attachment (2003) does not exist, the
                attachment is not uploaded yet (2007), or the message that was sent with this key has been deleted.
            Forbidden: The line cannot send now (2027), or sending to the recipient is not allowed (2008, 2024, 2026).
            Conflict: The state of the chat does not allow the message (2009, 2013, 2018, 2023, 2028).
            RateLimited: More than 30 messages in 60 seconds to this recipient.
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
        """List the messages of a chat, newest first.

        Args:
            chat_id: The chat's id.
            limit: The number of messages per page, 1 to 100. Default: 50.
            cursor: The ``next_cursor`` of a page, to continue after it.

        Returns:
            An iterable of all entries, which requests the pages as needed. ``.pages()`` iterates over pages,
            ``.page()`` returns the first.
        """
        operation = api.list_messages.operation(
            validation.uuid("chat_id", chat_id),
            limit=arguments.page_size(limit),
            cursor=validation.optional(validation.text, "cursor", cursor),
        )
        return AsyncPages(self._client, operation, lambda page: page.messages, by_cursor)
