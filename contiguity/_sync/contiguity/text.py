# Made from contiguity/_async/contiguity/text.py by scripts/regenerate: edit that file.
"""Text: SMS and MMS."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._contiguity.ordering import oldest_first
from contiguity._contiguity.replying import reply_addresses
from contiguity._core import checks, tapbacks
from contiguity._sync.contiguity.conversations import Conversations
from contiguity.errors import ValidationError
from contiguity_api import models
from contiguity_api.api import conversations
from contiguity_api.api import text as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity.events import IncomingEvent
    from contiguity_api.models import MessageSent, ReactionAction, TextHistory, TextReaction


class Text(Conversations):
    """SMS and MMS (API reference, text)."""

    def send(
        self,
        *,
        to: str,
        message: str | None = None,
        from_: str | None = None,
        attachments: Sequence[str] | None = None,
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
        urls = checks.attachments(attachments, checks.MOST_TEXT_ATTACHMENTS)
        body = models.TextSend(
            to=checks.text_recipient("to", to),
            from_=checks.optional(checks.phone, "from_", from_),
            message=checks.content(message, urls),
            attachments=urls,
            fast_track=checks.optional(checks.boolean, "fast_track", fast_track),
        )
        return (self._client.call(api.send_text.operation(body=body))).data

    def reply(
        self,
        event: IncomingEvent,
        *,
        message: str | None = None,
        attachments: Sequence[str] | None = None,
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
        return self.send(to=to, from_=from_, message=message, attachments=attachments, fast_track=fast_track)

    def react(
        self,
        action: ReactionAction,
        *,
        reaction: TextReaction | str,
        message_id: str | None = None,
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
            raise ValidationError.of("message_id", "must be given, unless to and message are")
        body = models.TextReact(
            action=checks.choice("action", action, get_args(models.ReactionAction)),
            reaction=tapbacks.for_text(reaction),
            message_id=checks.optional(checks.identifier, "message_id", message_id),
            to=checks.optional(checks.text_recipient, "to", to),
            from_=checks.optional(checks.phone, "from_", from_),
            message=checks.optional(checks.text, "message", message),
        )
        return (self._client.call(api.react_to_text.operation(body=body))).data

    def history(self, *, to: str, from_: str, limit: int = 20, tracking: bool = False) -> TextHistory:
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
            checks.phone("to", to),
            checks.phone("from_", from_),
            checks.limit(limit),
            tracking=checks.flag("tracking", tracking),
        )
        history = (self._client.call(operation)).data
        history.conversation = oldest_first(history.conversation)
        return history
