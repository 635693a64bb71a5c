# Made from contiguity/_async/linq/replies.py by scripts/regenerate: edit that file.
"""Replies to incoming messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq.message import content_of
from contiguity._linq.replying import answer, incoming_message
from contiguity._sync.client import Resource
from linq_api import models
from linq_api.api import chat_messages as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity._linq.message import AnyMessage
    from contiguity.linq.events import IncomingEvent
    from linq_api.models import MessageSendResponse


class Replies(Resource):
    """The base class of messages."""

    def reply(
        self,
        event: IncomingEvent,
        *,
        message: AnyMessage,
        inline: bool = False,
        part_index: int | None = None,
        override_optout: bool | None = None,
        idempotency_key: Identifier | None = None,
    ) -> MessageSendResponse:
        """Reply to an incoming message in its chat.

        ::

            match linq.webhooks.unwrap(body, headers):
                case MessageReceived() as event:
                    linq.messages.reply(event, message="On my way", idempotency_key=f"reply-{event.id}")

        Webhooks are delivered at least once, and an event has the same id each time. Each call sends a message unless
        you pass a key. A key derived from the event's id, as above, prevents a second reply if the event is delivered
        again. To reply to the same event twice, pass a different key.

        If ``data.reconciled_at`` is set, the message was recovered late and may be old. Automatic replies should ignore
        it.

        Args:
            event: The ``message.received`` event that `webhooks.unwrap` returned, of either payload version, or the
                JSON object of the body.
            message: The text, a list of parts, or a `Message`.
            inline: Send the message as an inline reply to the incoming message.
            part_index: The index of the part that the inline reply refers to. Default: 0.
            override_optout: Send even if the recipient has opted out. Such calls are recorded.
            idempotency_key: Identifies the call: a later call with the same key has no further effect. At most 255
                characters. Default: a new key for each call.

        Returns:
            The accepted message as ``.message``, as for `chats.messages.send`.

        Raises:
            ValidationError: The event is of another type, is about a message that you sent, or has no id.
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
        return self._client.call(operation, retry_safety=RetrySafety.KEYED, key=content.idempotency_key)
