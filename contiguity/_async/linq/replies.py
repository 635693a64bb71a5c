"""Answers to the messages that webhooks tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq.message import content_of
from contiguity._linq.replying import answer, incoming_message
from linq_api import models
from linq_api.api import chat_messages as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity._linq.message import AnyMessage
    from contiguity.linq.events import IncomingEvent
    from linq_api.models import MessageSendReply


class AsyncReplies(AsyncResource):
    """The base of messages."""

    async def reply(
        self,
        event: IncomingEvent,
        *,
        message: AnyMessage,
        inline: bool = False,
        part_index: int | None = None,
        override_optout: bool | None = None,
        idempotency_key: Identifier | None = None,
    ) -> MessageSendReply:
        """Answer a message that came in, in its chat.

        ::

            match linq.webhooks.unwrap(body, headers):
                case MessageReceived() as event:
                    await linq.messages.reply(event, message="On my way", idempotency_key=f"reply-{event.id}")

        Webhooks are delivered at least once, and an event has the same id each time. Each call is a message of its own
        unless you give a key: one made from the event's id, as above, keeps a second delivery from being answered
        again. A second answer to the same event needs another key.

        With ``data.reconciled_at`` set, the message was recovered late and may be long past. It can be answered like
        any other; what answers without a person should pass it over.

        Args:
            event: The ``message.received`` event as `webhooks.unwrap` gave it, of either payload version, or the body
                as a dict.
            message: The text, a list of parts, or a `Message`.
            inline: Whether to answer this very message, shown as an inline reply to it, and not only its chat.
            part_index: Which part of it, from 0, an inline reply is to; the first by default.
            override_optout: Send although the recipient opted out; such calls are recorded.
            idempotency_key: A key of your own, at most 255 characters, with which a later call is the same call; by
                default every call has a new one, the same for all of its tries.

        Returns:
            ``.message`` as it was accepted, as `chats.messages.send` gives it.

        Raises:
            ValidationError: The event is of another type, or your own message, or lacks an id; the error names what is
                wrong. Or another argument breaks one of these rules.
            ContiguityError: As for `chats.messages.send`.
        """
        incoming = incoming_message(event)
        content = answer(
            content_of(message, idempotency_key=idempotency_key),
            incoming,
            inline=validation.boolean("inline", inline),
            part_index=part_index,
        )
        body = models.MessageSend(
            message=content,
            override_optout=validation.optional(validation.boolean, "override_optout", override_optout),
        )
        operation = api.send_message.operation(incoming.chat_id, body=body)
        return await self._client.call(operation, retry_safety=RetrySafety.KEYED, key=content.idempotency_key)
