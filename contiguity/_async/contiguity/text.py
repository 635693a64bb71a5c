"""Text: SMS and MMS."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._async.contiguity.conversations import AsyncConversations
from contiguity._contiguity import arguments
from contiguity._contiguity.ordering import oldest_first
from contiguity._contiguity.reactions import text_reaction
from contiguity._contiguity.replying import reply_addresses
from contiguity._core import validation
from contiguity.errors import ValidationError
from contiguity_api import models
from contiguity_api.api import conversations
from contiguity_api.api import text as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier
    from contiguity.events import IncomingEvent
    from contiguity_api.models import MessageSent, ReactionAction, TextHistory, TextReaction


class AsyncText(AsyncConversations):
    """SMS and MMS (API reference, text)."""

    async def send(
        self,
        *,
        to: str,
        message: str | None = None,
        from_: str | None = None,
        attachments: Sequence[URL] | None = None,
        fast_track: bool | None = None,
    ) -> MessageSent:
        """Send a text. That it returns means accepted, not delivered.

        Args:
            to: The recipient in E.164 format; the service also takes a North American number as people write it.
            message: The text; required unless there are attachments. More than 160 characters go out in segments.
            from_: Your leased number; without it the service uses one that it shares among customers.
            attachments: At most 3 HTTPS URLs with file extensions, together at most 5 MB.
            fast_track: Skip the recommended rate limit; leased numbers only, and needs the ``fast_track`` entitlement.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted.
        """
        urls = arguments.attachments(attachments, arguments.MOST_TEXT_ATTACHMENTS)
        body = models.TextSend(
            to=arguments.text_recipient("to", to),
            from_=validation.optional(arguments.phone, "from_", from_),
            message=arguments.message(message, urls),
            attachments=urls,
            fast_track=validation.optional(validation.boolean, "fast_track", fast_track),
        )
        return (await self._client.call(api.send_text.operation(body=body))).data

    async def reply(
        self,
        event: IncomingEvent,
        *,
        message: str | None = None,
        attachments: Sequence[URL] | None = None,
        fast_track: bool | None = None,
    ) -> MessageSent:
        """Answer an incoming text: to the one who sent it, from the number that received it.

        Args:
            event: A ``text.incoming`` event as `webhooks.unwrap` gave it, the body as a dict, or a v1 body whose type
                is sms.
            message: As for `send`.
            attachments: As for `send`.
            fast_track: As for `send`.

        Raises:
            ValidationError: The event is of another type, or lacks an address; the error names what is missing.
            ContiguityError: As for `send`.
        """
        to, from_ = reply_addresses(event, "text")
        return await self.send(to=to, from_=from_, message=message, attachments=attachments, fast_track=fast_track)

    async def react(
        self,
        action: ReactionAction,
        *,
        reaction: TextReaction | str,
        message_id: Identifier | None = None,
        to: str | None = None,
        from_: str | None = None,
        message: str | None = None,
    ) -> MessageSent:
        """Add a reaction to a text, or remove it. Each costs as much as one SMS.

        Args:
            action: "add" or "remove".
            reaction: "love", "thumbsup", "thumbsdown", "haha", "emphasized" or "questioned", or another spelling of
                these: "like", "laugh", an emoji.
            message_id: The message; or else `to` and `message`.
            to: The other party.
            from_: Your leased number.
            message: The whole text of the message.

        Returns:
            ``.message_id`` of the reaction, which is a message of its own.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            DeliveryUnknown: It may or may not have been accepted.
        """
        if message_id is None and (to is None or message is None):
            raise ValidationError.of("message_id", "must be given unless to and message are")
        body = models.TextReact(
            action=validation.choice("action", action, get_args(models.ReactionAction)),
            reaction=text_reaction("reaction", reaction),
            message_id=validation.optional(arguments.identifier, "message_id", message_id),
            to=validation.optional(arguments.text_recipient, "to", to),
            from_=validation.optional(arguments.phone, "from_", from_),
            message=validation.optional(validation.text, "message", message),
        )
        return (await self._client.call(api.react_to_text.operation(body=body))).data

    async def history(self, *, to: str, from_: str, limit: int = 20, tracking: bool = False) -> TextHistory:
        """Get the latest texts of a thread, oldest first, and its reactions.

        Args:
            to: The other party.
            from_: Your leased number.
            limit: How many messages at most, 1 to 200.
            tracking: Give the steps of each delivery, too.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = conversations.get_text_history.operation(
            arguments.phone("to", to),
            arguments.phone("from_", from_),
            arguments.history_limit(limit),
            tracking=validation.query_flag("tracking", tracking),
        )
        history = (await self._client.call(operation)).data
        history.conversation = oldest_first(history.conversation)
        return history
